package org.mapi4j.property;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.MapiUid;

/**
 * The property tags of MAPI, Outlook and Exchange under their own names, ordered by
 * identifier and so by subject:
 * <table>
 * <caption>Subjects by identifier</caption>
 * <tr>
 * <td>{@code 0x0001} to {@code 0x0BFF}</td>
 * <td>Envelope of a message</td>
 * </tr>
 * <tr>
 * <td>{@code 0x0C00} to {@code 0x0DFF}</td>
 * <td>Recipient and report of a message</td>
 * </tr>
 * <tr>
 * <td>{@code 0x0E00} to {@code 0x0FFF}</td>
 * <td>Not transmitted: computed by the store or the address book</td>
 * </tr>
 * <tr>
 * <td>{@code 0x1000} to {@code 0x2FFF}</td>
 * <td>Content of a message</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3000} to {@code 0x33FF}</td>
 * <td>Common to all objects</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3400} to {@code 0x35FF}</td>
 * <td>Message store</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3600} to {@code 0x36FF}</td>
 * <td>Folder and address book container</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3700} to {@code 0x38FF}</td>
 * <td>Attachment</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3900} to {@code 0x39FF}</td>
 * <td>Address book entry</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3A00} to {@code 0x3BFF}</td>
 * <td>Mail user</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3C00} to {@code 0x3CFF}</td>
 * <td>Distribution list</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3D00} to {@code 0x3DFF}</td>
 * <td>Profile section</td>
 * </tr>
 * <tr>
 * <td>{@code 0x3E00} to {@code 0x3FFF}</td>
 * <td>Status object</td>
 * </tr>
 * <tr>
 * <td>{@code 0x4000} to {@code 0x57FF}</td>
 * <td>Envelope defined by transports</td>
 * </tr>
 * <tr>
 * <td>{@code 0x5800} to {@code 0x5FFF}</td>
 * <td>Recipient defined by transports</td>
 * </tr>
 * <tr>
 * <td>{@code 0x6000} to {@code 0x65FF}</td>
 * <td>Not transmitted: defined by users of MAPI, rules and free/busy among them</td>
 * </tr>
 * <tr>
 * <td>{@code 0x6600} to {@code 0x67FF}</td>
 * <td>Exchange: profile, store and folder</td>
 * </tr>
 * <tr>
 * <td>{@code 0x6800} to {@code 0x7BFF}</td>
 * <td>Message classes</td>
 * </tr>
 * <tr>
 * <td>{@code 0x7C00} to {@code 0x7FFF}</td>
 * <td>Message classes, not transmitted</td>
 * </tr>
 * <tr>
 * <td>{@code 0x8000} to {@code 0xFFFF}</td>
 * <td>Exchange: address book</td>
 * </tr>
 * </table>
 * A text is typed {@code PT_UNICODE} where a header leaves its width open.
 */
public final class PropTags {

	private static final Map<Integer, PropTag<?>> KNOWN = new LinkedHashMap<>(2048);

	// Envelope of a message (0x0001 to 0x0BFF)

	/** {@code PR_ACKNOWLEDGEMENT_MODE}. */
	public static final PropTag<Integer> PR_ACKNOWLEDGEMENT_MODE = define(0x00010003, PropType.LONG,
			"PR_ACKNOWLEDGEMENT_MODE");

	/** {@code PR_ALTERNATE_RECIPIENT_ALLOWED}. */
	public static final PropTag<Boolean> PR_ALTERNATE_RECIPIENT_ALLOWED = define(0x0002000B, PropType.BOOLEAN,
			"PR_ALTERNATE_RECIPIENT_ALLOWED");

	/** {@code PR_AUTHORIZING_USERS}. */
	public static final PropTag<Binary> PR_AUTHORIZING_USERS = define(0x00030102, PropType.BINARY,
			"PR_AUTHORIZING_USERS");

	/** {@code PR_AUTO_FORWARD_COMMENT}. */
	public static final PropTag<String> PR_AUTO_FORWARD_COMMENT = define(0x0004001F, PropType.UNICODE,
			"PR_AUTO_FORWARD_COMMENT");

	/** {@code PR_AUTO_FORWARDED}. */
	public static final PropTag<Boolean> PR_AUTO_FORWARDED = define(0x0005000B, PropType.BOOLEAN, "PR_AUTO_FORWARDED");

	/** {@code PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID}. */
	public static final PropTag<Binary> PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID = define(0x00060102, PropType.BINARY,
			"PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID");

	/** {@code PR_CONTENT_CORRELATOR}. */
	public static final PropTag<Binary> PR_CONTENT_CORRELATOR = define(0x00070102, PropType.BINARY,
			"PR_CONTENT_CORRELATOR");

	/** {@code PR_CONTENT_IDENTIFIER}. */
	public static final PropTag<String> PR_CONTENT_IDENTIFIER = define(0x0008001F, PropType.UNICODE,
			"PR_CONTENT_IDENTIFIER");

	/** {@code PR_CONTENT_LENGTH}. */
	public static final PropTag<Integer> PR_CONTENT_LENGTH = define(0x00090003, PropType.LONG, "PR_CONTENT_LENGTH");

	/** {@code PR_CONTENT_RETURN_REQUESTED}. */
	public static final PropTag<Boolean> PR_CONTENT_RETURN_REQUESTED = define(0x000A000B, PropType.BOOLEAN,
			"PR_CONTENT_RETURN_REQUESTED");

	/** {@code PR_CONVERSATION_KEY}. */
	public static final PropTag<Binary> PR_CONVERSATION_KEY = define(0x000B0102, PropType.BINARY,
			"PR_CONVERSATION_KEY");

	/** {@code PR_CONVERSION_EITS}. */
	public static final PropTag<Binary> PR_CONVERSION_EITS = define(0x000C0102, PropType.BINARY, "PR_CONVERSION_EITS");

	/** {@code PR_CONVERSION_WITH_LOSS_PROHIBITED}. */
	public static final PropTag<Boolean> PR_CONVERSION_WITH_LOSS_PROHIBITED = define(0x000D000B, PropType.BOOLEAN,
			"PR_CONVERSION_WITH_LOSS_PROHIBITED");

	/** {@code PR_CONVERTED_EITS}. */
	public static final PropTag<Binary> PR_CONVERTED_EITS = define(0x000E0102, PropType.BINARY, "PR_CONVERTED_EITS");

	/** {@code PR_DEFERRED_DELIVERY_TIME}. */
	public static final PropTag<Instant> PR_DEFERRED_DELIVERY_TIME = define(0x000F0040, PropType.SYSTIME,
			"PR_DEFERRED_DELIVERY_TIME");

	/** {@code PR_DELIVER_TIME}. */
	public static final PropTag<Instant> PR_DELIVER_TIME = define(0x00100040, PropType.SYSTIME, "PR_DELIVER_TIME");

	/** {@code PR_DISCARD_REASON}. */
	public static final PropTag<Integer> PR_DISCARD_REASON = define(0x00110003, PropType.LONG, "PR_DISCARD_REASON");

	/** {@code PR_DISCLOSURE_OF_RECIPIENTS}. */
	public static final PropTag<Boolean> PR_DISCLOSURE_OF_RECIPIENTS = define(0x0012000B, PropType.BOOLEAN,
			"PR_DISCLOSURE_OF_RECIPIENTS");

	/** {@code PR_DL_EXPANSION_HISTORY}. */
	public static final PropTag<Binary> PR_DL_EXPANSION_HISTORY = define(0x00130102, PropType.BINARY,
			"PR_DL_EXPANSION_HISTORY");

	/** {@code PR_DL_EXPANSION_PROHIBITED}. */
	public static final PropTag<Boolean> PR_DL_EXPANSION_PROHIBITED = define(0x0014000B, PropType.BOOLEAN,
			"PR_DL_EXPANSION_PROHIBITED");

	/** {@code PR_EXPIRY_TIME}. */
	public static final PropTag<Instant> PR_EXPIRY_TIME = define(0x00150040, PropType.SYSTIME, "PR_EXPIRY_TIME");

	/** {@code PR_IMPLICIT_CONVERSION_PROHIBITED}. */
	public static final PropTag<Boolean> PR_IMPLICIT_CONVERSION_PROHIBITED = define(0x0016000B, PropType.BOOLEAN,
			"PR_IMPLICIT_CONVERSION_PROHIBITED");

	/** {@code PR_IMPORTANCE}. */
	public static final PropTag<Integer> PR_IMPORTANCE = define(0x00170003, PropType.LONG, "PR_IMPORTANCE");

	/** {@code PR_IPM_ID}. */
	public static final PropTag<Binary> PR_IPM_ID = define(0x00180102, PropType.BINARY, "PR_IPM_ID");

	/** {@code PR_LATEST_DELIVERY_TIME}. */
	public static final PropTag<Instant> PR_LATEST_DELIVERY_TIME = define(0x00190040, PropType.SYSTIME,
			"PR_LATEST_DELIVERY_TIME");

	/** {@code PR_MESSAGE_CLASS}. */
	public static final PropTag<String> PR_MESSAGE_CLASS = define(0x001A001F, PropType.UNICODE, "PR_MESSAGE_CLASS");

	/** {@code PR_MESSAGE_DELIVERY_ID}. */
	public static final PropTag<Binary> PR_MESSAGE_DELIVERY_ID = define(0x001B0102, PropType.BINARY,
			"PR_MESSAGE_DELIVERY_ID");

	/** {@code PR_MESSAGE_SECURITY_LABEL}. */
	public static final PropTag<Binary> PR_MESSAGE_SECURITY_LABEL = define(0x001E0102, PropType.BINARY,
			"PR_MESSAGE_SECURITY_LABEL");

	/** {@code PR_OBSOLETED_IPMS}. */
	public static final PropTag<Binary> PR_OBSOLETED_IPMS = define(0x001F0102, PropType.BINARY, "PR_OBSOLETED_IPMS");

	/** {@code PR_ORIGINALLY_INTENDED_RECIPIENT_NAME}. */
	public static final PropTag<Binary> PR_ORIGINALLY_INTENDED_RECIPIENT_NAME = define(0x00200102, PropType.BINARY,
			"PR_ORIGINALLY_INTENDED_RECIPIENT_NAME");

	/** {@code PR_ORIGINAL_EITS}. */
	public static final PropTag<Binary> PR_ORIGINAL_EITS = define(0x00210102, PropType.BINARY, "PR_ORIGINAL_EITS");

	/** {@code PR_ORIGINATOR_CERTIFICATE}. */
	public static final PropTag<Binary> PR_ORIGINATOR_CERTIFICATE = define(0x00220102, PropType.BINARY,
			"PR_ORIGINATOR_CERTIFICATE");

	/** {@code PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED}. */
	public static final PropTag<Boolean> PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED = define(0x0023000B, PropType.BOOLEAN,
			"PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED");

	/** {@code PR_ORIGINATOR_RETURN_ADDRESS}. */
	public static final PropTag<Binary> PR_ORIGINATOR_RETURN_ADDRESS = define(0x00240102, PropType.BINARY,
			"PR_ORIGINATOR_RETURN_ADDRESS");

	/** {@code PR_PARENT_KEY}. */
	public static final PropTag<Binary> PR_PARENT_KEY = define(0x00250102, PropType.BINARY, "PR_PARENT_KEY");

	/** {@code PR_PRIORITY}. */
	public static final PropTag<Integer> PR_PRIORITY = define(0x00260003, PropType.LONG, "PR_PRIORITY");

	/** {@code PR_ORIGIN_CHECK}. */
	public static final PropTag<Binary> PR_ORIGIN_CHECK = define(0x00270102, PropType.BINARY, "PR_ORIGIN_CHECK");

	/** {@code PR_PROOF_OF_SUBMISSION_REQUESTED}. */
	public static final PropTag<Boolean> PR_PROOF_OF_SUBMISSION_REQUESTED = define(0x0028000B, PropType.BOOLEAN,
			"PR_PROOF_OF_SUBMISSION_REQUESTED");

	/** {@code PR_READ_RECEIPT_REQUESTED}. */
	public static final PropTag<Boolean> PR_READ_RECEIPT_REQUESTED = define(0x0029000B, PropType.BOOLEAN,
			"PR_READ_RECEIPT_REQUESTED");

	/** {@code PR_RECEIPT_TIME}. */
	public static final PropTag<Instant> PR_RECEIPT_TIME = define(0x002A0040, PropType.SYSTIME, "PR_RECEIPT_TIME");

	/** {@code PR_RECIPIENT_REASSIGNMENT_PROHIBITED}. */
	public static final PropTag<Boolean> PR_RECIPIENT_REASSIGNMENT_PROHIBITED = define(0x002B000B, PropType.BOOLEAN,
			"PR_RECIPIENT_REASSIGNMENT_PROHIBITED");

	/** {@code PR_REDIRECTION_HISTORY}. */
	public static final PropTag<Binary> PR_REDIRECTION_HISTORY = define(0x002C0102, PropType.BINARY,
			"PR_REDIRECTION_HISTORY");

	/** {@code PR_RELATED_IPMS}. */
	public static final PropTag<Binary> PR_RELATED_IPMS = define(0x002D0102, PropType.BINARY, "PR_RELATED_IPMS");

	/** {@code PR_ORIGINAL_SENSITIVITY}. */
	public static final PropTag<Integer> PR_ORIGINAL_SENSITIVITY = define(0x002E0003, PropType.LONG,
			"PR_ORIGINAL_SENSITIVITY");

	/** {@code PR_LANGUAGES}. */
	public static final PropTag<String> PR_LANGUAGES = define(0x002F001F, PropType.UNICODE, "PR_LANGUAGES");

	/** {@code PR_REPLY_TIME}. */
	public static final PropTag<Instant> PR_REPLY_TIME = define(0x00300040, PropType.SYSTIME, "PR_REPLY_TIME");

	/** {@code PR_REPORT_TAG}. */
	public static final PropTag<Binary> PR_REPORT_TAG = define(0x00310102, PropType.BINARY, "PR_REPORT_TAG");

	/** {@code PR_REPORT_TIME}. */
	public static final PropTag<Instant> PR_REPORT_TIME = define(0x00320040, PropType.SYSTIME, "PR_REPORT_TIME");

	/** {@code PR_RETURNED_IPM}. */
	public static final PropTag<Boolean> PR_RETURNED_IPM = define(0x0033000B, PropType.BOOLEAN, "PR_RETURNED_IPM");

	/** {@code PR_SECURITY}. */
	public static final PropTag<Integer> PR_SECURITY = define(0x00340003, PropType.LONG, "PR_SECURITY");

	/** {@code PR_INCOMPLETE_COPY}. */
	public static final PropTag<Boolean> PR_INCOMPLETE_COPY = define(0x0035000B, PropType.BOOLEAN,
			"PR_INCOMPLETE_COPY");

	/** {@code PR_SENSITIVITY}. */
	public static final PropTag<Integer> PR_SENSITIVITY = define(0x00360003, PropType.LONG, "PR_SENSITIVITY");

	/** {@code PR_SUBJECT}. */
	public static final PropTag<String> PR_SUBJECT = define(0x0037001F, PropType.UNICODE, "PR_SUBJECT");

	/** {@code PR_SUBJECT_IPM}. */
	public static final PropTag<Binary> PR_SUBJECT_IPM = define(0x00380102, PropType.BINARY, "PR_SUBJECT_IPM");

	/** {@code PR_CLIENT_SUBMIT_TIME}. */
	public static final PropTag<Instant> PR_CLIENT_SUBMIT_TIME = define(0x00390040, PropType.SYSTIME,
			"PR_CLIENT_SUBMIT_TIME");

	/** {@code PR_REPORT_NAME}. */
	public static final PropTag<String> PR_REPORT_NAME = define(0x003A001F, PropType.UNICODE, "PR_REPORT_NAME");

	/** {@code PR_SENT_REPRESENTING_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_SENT_REPRESENTING_SEARCH_KEY = define(0x003B0102, PropType.BINARY,
			"PR_SENT_REPRESENTING_SEARCH_KEY");

	/** {@code PR_X400_CONTENT_TYPE}. */
	public static final PropTag<Binary> PR_X400_CONTENT_TYPE = define(0x003C0102, PropType.BINARY,
			"PR_X400_CONTENT_TYPE");

	/** {@code PR_SUBJECT_PREFIX}. */
	public static final PropTag<String> PR_SUBJECT_PREFIX = define(0x003D001F, PropType.UNICODE, "PR_SUBJECT_PREFIX");

	/** {@code PR_NON_RECEIPT_REASON}. */
	public static final PropTag<Integer> PR_NON_RECEIPT_REASON = define(0x003E0003, PropType.LONG,
			"PR_NON_RECEIPT_REASON");

	/** {@code PR_RECEIVED_BY_ENTRYID}. */
	public static final PropTag<Binary> PR_RECEIVED_BY_ENTRYID = define(0x003F0102, PropType.BINARY,
			"PR_RECEIVED_BY_ENTRYID");

	/** {@code PR_RECEIVED_BY_NAME}. */
	public static final PropTag<String> PR_RECEIVED_BY_NAME = define(0x0040001F, PropType.UNICODE,
			"PR_RECEIVED_BY_NAME");

	/** {@code PR_SENT_REPRESENTING_ENTRYID}. */
	public static final PropTag<Binary> PR_SENT_REPRESENTING_ENTRYID = define(0x00410102, PropType.BINARY,
			"PR_SENT_REPRESENTING_ENTRYID");

	/** {@code PR_SENT_REPRESENTING_NAME}. */
	public static final PropTag<String> PR_SENT_REPRESENTING_NAME = define(0x0042001F, PropType.UNICODE,
			"PR_SENT_REPRESENTING_NAME");

	/** {@code PR_RCVD_REPRESENTING_ENTRYID}. */
	public static final PropTag<Binary> PR_RCVD_REPRESENTING_ENTRYID = define(0x00430102, PropType.BINARY,
			"PR_RCVD_REPRESENTING_ENTRYID");

	/** {@code PR_RCVD_REPRESENTING_NAME}. */
	public static final PropTag<String> PR_RCVD_REPRESENTING_NAME = define(0x0044001F, PropType.UNICODE,
			"PR_RCVD_REPRESENTING_NAME");

	/** {@code PR_REPORT_ENTRYID}. */
	public static final PropTag<Binary> PR_REPORT_ENTRYID = define(0x00450102, PropType.BINARY, "PR_REPORT_ENTRYID");

	/** {@code PR_READ_RECEIPT_ENTRYID}. */
	public static final PropTag<Binary> PR_READ_RECEIPT_ENTRYID = define(0x00460102, PropType.BINARY,
			"PR_READ_RECEIPT_ENTRYID");

	/** {@code PR_MESSAGE_SUBMISSION_ID}. */
	public static final PropTag<Binary> PR_MESSAGE_SUBMISSION_ID = define(0x00470102, PropType.BINARY,
			"PR_MESSAGE_SUBMISSION_ID");

	/** {@code PR_MTS_ID}. */
	public static final PropTag<Binary> PR_MTS_ID = define(0x00470102, PropType.BINARY, "PR_MTS_ID");

	/** {@code PR_MTS_REPORT_ID}. */
	public static final PropTag<Binary> PR_MTS_REPORT_ID = define(0x00470102, PropType.BINARY, "PR_MTS_REPORT_ID");

	/** {@code PR_PROVIDER_SUBMIT_TIME}. */
	public static final PropTag<Instant> PR_PROVIDER_SUBMIT_TIME = define(0x00480040, PropType.SYSTIME,
			"PR_PROVIDER_SUBMIT_TIME");

	/** {@code PR_ORIGINAL_SUBJECT}. */
	public static final PropTag<String> PR_ORIGINAL_SUBJECT = define(0x0049001F, PropType.UNICODE,
			"PR_ORIGINAL_SUBJECT");

	/** {@code PR_DISC_VAL}. */
	public static final PropTag<Boolean> PR_DISC_VAL = define(0x004A000B, PropType.BOOLEAN, "PR_DISC_VAL");

	/** {@code PR_ORIG_MESSAGE_CLASS}. */
	public static final PropTag<String> PR_ORIG_MESSAGE_CLASS = define(0x004B001F, PropType.UNICODE,
			"PR_ORIG_MESSAGE_CLASS");

	/** {@code PR_ORIGINAL_AUTHOR_ENTRYID}. */
	public static final PropTag<Binary> PR_ORIGINAL_AUTHOR_ENTRYID = define(0x004C0102, PropType.BINARY,
			"PR_ORIGINAL_AUTHOR_ENTRYID");

	/** {@code PR_ORIGINAL_AUTHOR_NAME}. */
	public static final PropTag<String> PR_ORIGINAL_AUTHOR_NAME = define(0x004D001F, PropType.UNICODE,
			"PR_ORIGINAL_AUTHOR_NAME");

	/** {@code PR_ORIGINAL_SUBMIT_TIME}. */
	public static final PropTag<Instant> PR_ORIGINAL_SUBMIT_TIME = define(0x004E0040, PropType.SYSTIME,
			"PR_ORIGINAL_SUBMIT_TIME");

	/** {@code PR_REPLY_RECIPIENT_ENTRIES}. */
	public static final PropTag<Binary> PR_REPLY_RECIPIENT_ENTRIES = define(0x004F0102, PropType.BINARY,
			"PR_REPLY_RECIPIENT_ENTRIES");

	/** {@code PR_REPLY_RECIPIENT_NAMES}. */
	public static final PropTag<String> PR_REPLY_RECIPIENT_NAMES = define(0x0050001F, PropType.UNICODE,
			"PR_REPLY_RECIPIENT_NAMES");

	/** {@code PR_RECEIVED_BY_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_RECEIVED_BY_SEARCH_KEY = define(0x00510102, PropType.BINARY,
			"PR_RECEIVED_BY_SEARCH_KEY");

	/** {@code PR_RCVD_REPRESENTING_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_RCVD_REPRESENTING_SEARCH_KEY = define(0x00520102, PropType.BINARY,
			"PR_RCVD_REPRESENTING_SEARCH_KEY");

	/** {@code PR_READ_RECEIPT_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_READ_RECEIPT_SEARCH_KEY = define(0x00530102, PropType.BINARY,
			"PR_READ_RECEIPT_SEARCH_KEY");

	/** {@code PR_REPORT_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_REPORT_SEARCH_KEY = define(0x00540102, PropType.BINARY,
			"PR_REPORT_SEARCH_KEY");

	/** {@code PR_ORIGINAL_DELIVERY_TIME}. */
	public static final PropTag<Instant> PR_ORIGINAL_DELIVERY_TIME = define(0x00550040, PropType.SYSTIME,
			"PR_ORIGINAL_DELIVERY_TIME");

	/** {@code PR_ORIGINAL_AUTHOR_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_ORIGINAL_AUTHOR_SEARCH_KEY = define(0x00560102, PropType.BINARY,
			"PR_ORIGINAL_AUTHOR_SEARCH_KEY");

	/** {@code PR_MESSAGE_TO_ME}. */
	public static final PropTag<Boolean> PR_MESSAGE_TO_ME = define(0x0057000B, PropType.BOOLEAN, "PR_MESSAGE_TO_ME");

	/** {@code PR_MESSAGE_CC_ME}. */
	public static final PropTag<Boolean> PR_MESSAGE_CC_ME = define(0x0058000B, PropType.BOOLEAN, "PR_MESSAGE_CC_ME");

	/** {@code PR_MESSAGE_RECIP_ME}. */
	public static final PropTag<Boolean> PR_MESSAGE_RECIP_ME = define(0x0059000B, PropType.BOOLEAN,
			"PR_MESSAGE_RECIP_ME");

	/** {@code PR_ORIGINAL_SENDER_NAME}. */
	public static final PropTag<String> PR_ORIGINAL_SENDER_NAME = define(0x005A001F, PropType.UNICODE,
			"PR_ORIGINAL_SENDER_NAME");

	/** {@code PR_ORIGINAL_SENDER_ENTRYID}. */
	public static final PropTag<Binary> PR_ORIGINAL_SENDER_ENTRYID = define(0x005B0102, PropType.BINARY,
			"PR_ORIGINAL_SENDER_ENTRYID");

	/** {@code PR_ORIGINAL_SENDER_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_ORIGINAL_SENDER_SEARCH_KEY = define(0x005C0102, PropType.BINARY,
			"PR_ORIGINAL_SENDER_SEARCH_KEY");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_NAME}. */
	public static final PropTag<String> PR_ORIGINAL_SENT_REPRESENTING_NAME = define(0x005D001F, PropType.UNICODE,
			"PR_ORIGINAL_SENT_REPRESENTING_NAME");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_ENTRYID}. */
	public static final PropTag<Binary> PR_ORIGINAL_SENT_REPRESENTING_ENTRYID = define(0x005E0102, PropType.BINARY,
			"PR_ORIGINAL_SENT_REPRESENTING_ENTRYID");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY = define(0x005F0102, PropType.BINARY,
			"PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY");

	/** {@code PR_START_DATE}. */
	public static final PropTag<Instant> PR_START_DATE = define(0x00600040, PropType.SYSTIME, "PR_START_DATE");

	/** {@code PR_END_DATE}. */
	public static final PropTag<Instant> PR_END_DATE = define(0x00610040, PropType.SYSTIME, "PR_END_DATE");

	/** {@code PR_OWNER_APPT_ID}. */
	public static final PropTag<Integer> PR_OWNER_APPT_ID = define(0x00620003, PropType.LONG, "PR_OWNER_APPT_ID");

	/** {@code PR_RESPONSE_REQUESTED}. */
	public static final PropTag<Boolean> PR_RESPONSE_REQUESTED = define(0x0063000B, PropType.BOOLEAN,
			"PR_RESPONSE_REQUESTED");

	/** {@code PR_SENT_REPRESENTING_ADDRTYPE}. */
	public static final PropTag<String> PR_SENT_REPRESENTING_ADDRTYPE = define(0x0064001F, PropType.UNICODE,
			"PR_SENT_REPRESENTING_ADDRTYPE");

	/** {@code PR_SENT_REPRESENTING_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_SENT_REPRESENTING_EMAIL_ADDRESS = define(0x0065001F, PropType.UNICODE,
			"PR_SENT_REPRESENTING_EMAIL_ADDRESS");

	/** {@code PR_ORIGINAL_SENDER_ADDRTYPE}. */
	public static final PropTag<String> PR_ORIGINAL_SENDER_ADDRTYPE = define(0x0066001F, PropType.UNICODE,
			"PR_ORIGINAL_SENDER_ADDRTYPE");

	/** {@code PR_ORIGINAL_SENDER_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_ORIGINAL_SENDER_EMAIL_ADDRESS = define(0x0067001F, PropType.UNICODE,
			"PR_ORIGINAL_SENDER_EMAIL_ADDRESS");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE}. */
	public static final PropTag<String> PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE = define(0x0068001F, PropType.UNICODE,
			"PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS = define(0x0069001F,
			PropType.UNICODE, "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS");

	/** {@code PR_CONVERSATION_TOPIC}. */
	public static final PropTag<String> PR_CONVERSATION_TOPIC = define(0x0070001F, PropType.UNICODE,
			"PR_CONVERSATION_TOPIC");

	/** {@code PR_CONVERSATION_INDEX}. */
	public static final PropTag<Binary> PR_CONVERSATION_INDEX = define(0x00710102, PropType.BINARY,
			"PR_CONVERSATION_INDEX");

	/** {@code PR_ORIGINAL_DISPLAY_BCC}. */
	public static final PropTag<String> PR_ORIGINAL_DISPLAY_BCC = define(0x0072001F, PropType.UNICODE,
			"PR_ORIGINAL_DISPLAY_BCC");

	/** {@code PR_ORIGINAL_DISPLAY_CC}. */
	public static final PropTag<String> PR_ORIGINAL_DISPLAY_CC = define(0x0073001F, PropType.UNICODE,
			"PR_ORIGINAL_DISPLAY_CC");

	/** {@code PR_ORIGINAL_DISPLAY_TO}. */
	public static final PropTag<String> PR_ORIGINAL_DISPLAY_TO = define(0x0074001F, PropType.UNICODE,
			"PR_ORIGINAL_DISPLAY_TO");

	/** {@code PR_RECEIVED_BY_ADDRTYPE}. */
	public static final PropTag<String> PR_RECEIVED_BY_ADDRTYPE = define(0x0075001F, PropType.UNICODE,
			"PR_RECEIVED_BY_ADDRTYPE");

	/** {@code PR_RECEIVED_BY_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_RECEIVED_BY_EMAIL_ADDRESS = define(0x0076001F, PropType.UNICODE,
			"PR_RECEIVED_BY_EMAIL_ADDRESS");

	/** {@code PR_RCVD_REPRESENTING_ADDRTYPE}. */
	public static final PropTag<String> PR_RCVD_REPRESENTING_ADDRTYPE = define(0x0077001F, PropType.UNICODE,
			"PR_RCVD_REPRESENTING_ADDRTYPE");

	/** {@code PR_RCVD_REPRESENTING_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_RCVD_REPRESENTING_EMAIL_ADDRESS = define(0x0078001F, PropType.UNICODE,
			"PR_RCVD_REPRESENTING_EMAIL_ADDRESS");

	/** {@code PR_ORIGINAL_AUTHOR_ADDRTYPE}. */
	public static final PropTag<String> PR_ORIGINAL_AUTHOR_ADDRTYPE = define(0x0079001F, PropType.UNICODE,
			"PR_ORIGINAL_AUTHOR_ADDRTYPE");

	/** {@code PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS = define(0x007A001F, PropType.UNICODE,
			"PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS");

	/** {@code PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE}. */
	public static final PropTag<String> PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE = define(0x007B001F, PropType.UNICODE,
			"PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE");

	/** {@code PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS = define(0x007C001F,
			PropType.UNICODE, "PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS");

	/** {@code PR_TRANSPORT_MESSAGE_HEADERS}. */
	public static final PropTag<String> PR_TRANSPORT_MESSAGE_HEADERS = define(0x007D001F, PropType.UNICODE,
			"PR_TRANSPORT_MESSAGE_HEADERS");

	/** {@code PR_DELEGATION}. */
	public static final PropTag<Binary> PR_DELEGATION = define(0x007E0102, PropType.BINARY, "PR_DELEGATION");

	/** {@code PR_TNEF_CORRELATION_KEY}. */
	public static final PropTag<Binary> PR_TNEF_CORRELATION_KEY = define(0x007F0102, PropType.BINARY,
			"PR_TNEF_CORRELATION_KEY");

	/** {@code PR_EMS_AB_ROOM_CAPACITY}. */
	public static final PropTag<Integer> PR_EMS_AB_ROOM_CAPACITY = define(0x08070003, PropType.LONG,
			"PR_EMS_AB_ROOM_CAPACITY");

	/** {@code PR_EMS_AB_ROOM_DESCRIPTION}. */
	public static final PropTag<String> PR_EMS_AB_ROOM_DESCRIPTION = define(0x0809001F, PropType.UNICODE,
			"PR_EMS_AB_ROOM_DESCRIPTION");

	// Recipient and report of a message (0x0C00 to 0x0DFF)

	/** {@code PR_CONTENT_INTEGRITY_CHECK}. */
	public static final PropTag<Binary> PR_CONTENT_INTEGRITY_CHECK = define(0x0C000102, PropType.BINARY,
			"PR_CONTENT_INTEGRITY_CHECK");

	/** {@code PR_EXPLICIT_CONVERSION}. */
	public static final PropTag<Integer> PR_EXPLICIT_CONVERSION = define(0x0C010003, PropType.LONG,
			"PR_EXPLICIT_CONVERSION");

	/** {@code PR_IPM_RETURN_REQUESTED}. */
	public static final PropTag<Boolean> PR_IPM_RETURN_REQUESTED = define(0x0C02000B, PropType.BOOLEAN,
			"PR_IPM_RETURN_REQUESTED");

	/** {@code PR_MESSAGE_TOKEN}. */
	public static final PropTag<Binary> PR_MESSAGE_TOKEN = define(0x0C030102, PropType.BINARY, "PR_MESSAGE_TOKEN");

	/** {@code PR_NDR_REASON_CODE}. */
	public static final PropTag<Integer> PR_NDR_REASON_CODE = define(0x0C040003, PropType.LONG, "PR_NDR_REASON_CODE");

	/** {@code PR_NDR_DIAG_CODE}. */
	public static final PropTag<Integer> PR_NDR_DIAG_CODE = define(0x0C050003, PropType.LONG, "PR_NDR_DIAG_CODE");

	/** {@code PR_NON_RECEIPT_NOTIFICATION_REQUESTED}. */
	public static final PropTag<Boolean> PR_NON_RECEIPT_NOTIFICATION_REQUESTED = define(0x0C06000B, PropType.BOOLEAN,
			"PR_NON_RECEIPT_NOTIFICATION_REQUESTED");

	/** {@code PR_DELIVERY_POINT}. */
	public static final PropTag<Integer> PR_DELIVERY_POINT = define(0x0C070003, PropType.LONG, "PR_DELIVERY_POINT");

	/** {@code PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED}. */
	public static final PropTag<Boolean> PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED = define(0x0C08000B,
			PropType.BOOLEAN, "PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED");

	/** {@code PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT}. */
	public static final PropTag<Binary> PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT = define(0x0C090102,
			PropType.BINARY, "PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT");

	/** {@code PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY}. */
	public static final PropTag<Boolean> PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY = define(0x0C0A000B, PropType.BOOLEAN,
			"PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY");

	/** {@code PR_PHYSICAL_DELIVERY_MODE}. */
	public static final PropTag<Integer> PR_PHYSICAL_DELIVERY_MODE = define(0x0C0B0003, PropType.LONG,
			"PR_PHYSICAL_DELIVERY_MODE");

	/** {@code PR_PHYSICAL_DELIVERY_REPORT_REQUEST}. */
	public static final PropTag<Integer> PR_PHYSICAL_DELIVERY_REPORT_REQUEST = define(0x0C0C0003, PropType.LONG,
			"PR_PHYSICAL_DELIVERY_REPORT_REQUEST");

	/** {@code PR_PHYSICAL_FORWARDING_ADDRESS}. */
	public static final PropTag<Binary> PR_PHYSICAL_FORWARDING_ADDRESS = define(0x0C0D0102, PropType.BINARY,
			"PR_PHYSICAL_FORWARDING_ADDRESS");

	/** {@code PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED}. */
	public static final PropTag<Boolean> PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED = define(0x0C0E000B, PropType.BOOLEAN,
			"PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED");

	/** {@code PR_PHYSICAL_FORWARDING_PROHIBITED}. */
	public static final PropTag<Boolean> PR_PHYSICAL_FORWARDING_PROHIBITED = define(0x0C0F000B, PropType.BOOLEAN,
			"PR_PHYSICAL_FORWARDING_PROHIBITED");

	/** {@code PR_PHYSICAL_RENDITION_ATTRIBUTES}. */
	public static final PropTag<Binary> PR_PHYSICAL_RENDITION_ATTRIBUTES = define(0x0C100102, PropType.BINARY,
			"PR_PHYSICAL_RENDITION_ATTRIBUTES");

	/** {@code PR_PROOF_OF_DELIVERY}. */
	public static final PropTag<Binary> PR_PROOF_OF_DELIVERY = define(0x0C110102, PropType.BINARY,
			"PR_PROOF_OF_DELIVERY");

	/** {@code PR_PROOF_OF_DELIVERY_REQUESTED}. */
	public static final PropTag<Boolean> PR_PROOF_OF_DELIVERY_REQUESTED = define(0x0C12000B, PropType.BOOLEAN,
			"PR_PROOF_OF_DELIVERY_REQUESTED");

	/** {@code PR_RECIPIENT_CERTIFICATE}. */
	public static final PropTag<Binary> PR_RECIPIENT_CERTIFICATE = define(0x0C130102, PropType.BINARY,
			"PR_RECIPIENT_CERTIFICATE");

	/** {@code PR_RECIPIENT_NUMBER_FOR_ADVICE}. */
	public static final PropTag<String> PR_RECIPIENT_NUMBER_FOR_ADVICE = define(0x0C14001F, PropType.UNICODE,
			"PR_RECIPIENT_NUMBER_FOR_ADVICE");

	/** {@code PR_RECIPIENT_TYPE}. */
	public static final PropTag<Integer> PR_RECIPIENT_TYPE = define(0x0C150003, PropType.LONG, "PR_RECIPIENT_TYPE");

	/** {@code PR_REGISTERED_MAIL_TYPE}. */
	public static final PropTag<Integer> PR_REGISTERED_MAIL_TYPE = define(0x0C160003, PropType.LONG,
			"PR_REGISTERED_MAIL_TYPE");

	/** {@code PR_REPLY_REQUESTED}. */
	public static final PropTag<Boolean> PR_REPLY_REQUESTED = define(0x0C17000B, PropType.BOOLEAN,
			"PR_REPLY_REQUESTED");

	/** {@code PR_REQUESTED_DELIVERY_METHOD}. */
	public static final PropTag<Integer> PR_REQUESTED_DELIVERY_METHOD = define(0x0C180003, PropType.LONG,
			"PR_REQUESTED_DELIVERY_METHOD");

	/** {@code PR_SENDER_ENTRYID}. */
	public static final PropTag<Binary> PR_SENDER_ENTRYID = define(0x0C190102, PropType.BINARY, "PR_SENDER_ENTRYID");

	/** {@code PR_SENDER_NAME}. */
	public static final PropTag<String> PR_SENDER_NAME = define(0x0C1A001F, PropType.UNICODE, "PR_SENDER_NAME");

	/** {@code PR_SUPPLEMENTARY_INFO}. */
	public static final PropTag<String> PR_SUPPLEMENTARY_INFO = define(0x0C1B001F, PropType.UNICODE,
			"PR_SUPPLEMENTARY_INFO");

	/** {@code PR_TYPE_OF_MTS_USER}. */
	public static final PropTag<Integer> PR_TYPE_OF_MTS_USER = define(0x0C1C0003, PropType.LONG, "PR_TYPE_OF_MTS_USER");

	/** {@code PR_SENDER_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_SENDER_SEARCH_KEY = define(0x0C1D0102, PropType.BINARY,
			"PR_SENDER_SEARCH_KEY");

	/** {@code PR_SENDER_ADDRTYPE}. */
	public static final PropTag<String> PR_SENDER_ADDRTYPE = define(0x0C1E001F, PropType.UNICODE, "PR_SENDER_ADDRTYPE");

	/** {@code PR_SENDER_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_SENDER_EMAIL_ADDRESS = define(0x0C1F001F, PropType.UNICODE,
			"PR_SENDER_EMAIL_ADDRESS");

	// Not transmitted: computed by the store or the address book (0x0E00 to 0x0FFF)

	/** {@code PR_CURRENT_VERSION}. */
	public static final PropTag<Long> PR_CURRENT_VERSION = define(0x0E000014, PropType.I8, "PR_CURRENT_VERSION");

	/** {@code PR_DELETE_AFTER_SUBMIT}. */
	public static final PropTag<Boolean> PR_DELETE_AFTER_SUBMIT = define(0x0E01000B, PropType.BOOLEAN,
			"PR_DELETE_AFTER_SUBMIT");

	/** {@code PR_DISPLAY_BCC}. */
	public static final PropTag<String> PR_DISPLAY_BCC = define(0x0E02001F, PropType.UNICODE, "PR_DISPLAY_BCC");

	/** {@code PR_DISPLAY_CC}. */
	public static final PropTag<String> PR_DISPLAY_CC = define(0x0E03001F, PropType.UNICODE, "PR_DISPLAY_CC");

	/** {@code PR_DISPLAY_TO}. */
	public static final PropTag<String> PR_DISPLAY_TO = define(0x0E04001F, PropType.UNICODE, "PR_DISPLAY_TO");

	/** {@code PR_PARENT_DISPLAY}. */
	public static final PropTag<String> PR_PARENT_DISPLAY = define(0x0E05001F, PropType.UNICODE, "PR_PARENT_DISPLAY");

	/** {@code PR_MESSAGE_DELIVERY_TIME}. */
	public static final PropTag<Instant> PR_MESSAGE_DELIVERY_TIME = define(0x0E060040, PropType.SYSTIME,
			"PR_MESSAGE_DELIVERY_TIME");

	/** {@code PR_MESSAGE_FLAGS}. */
	public static final PropTag<Integer> PR_MESSAGE_FLAGS = define(0x0E070003, PropType.LONG, "PR_MESSAGE_FLAGS");

	/** {@code PR_MESSAGE_SIZE}. */
	public static final PropTag<Integer> PR_MESSAGE_SIZE = define(0x0E080003, PropType.LONG, "PR_MESSAGE_SIZE");

	/** {@code PR_MESSAGE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_MESSAGE_SIZE_EXTENDED = define(0x0E080014, PropType.I8,
			"PR_MESSAGE_SIZE_EXTENDED");

	/** {@code PR_PARENT_ENTRYID}. */
	public static final PropTag<Binary> PR_PARENT_ENTRYID = define(0x0E090102, PropType.BINARY, "PR_PARENT_ENTRYID");

	/** {@code PR_SENTMAIL_ENTRYID}. */
	public static final PropTag<Binary> PR_SENTMAIL_ENTRYID = define(0x0E0A0102, PropType.BINARY,
			"PR_SENTMAIL_ENTRYID");

	/** {@code PR_CORRELATE}. */
	public static final PropTag<Boolean> PR_CORRELATE = define(0x0E0C000B, PropType.BOOLEAN, "PR_CORRELATE");

	/** {@code PR_CORRELATE_MTSID}. */
	public static final PropTag<Binary> PR_CORRELATE_MTSID = define(0x0E0D0102, PropType.BINARY, "PR_CORRELATE_MTSID");

	/** {@code PR_DISCRETE_VALUES}. */
	public static final PropTag<Boolean> PR_DISCRETE_VALUES = define(0x0E0E000B, PropType.BOOLEAN,
			"PR_DISCRETE_VALUES");

	/** {@code PR_RESPONSIBILITY}. */
	public static final PropTag<Boolean> PR_RESPONSIBILITY = define(0x0E0F000B, PropType.BOOLEAN, "PR_RESPONSIBILITY");

	/** {@code PR_SPOOLER_STATUS}. */
	public static final PropTag<Integer> PR_SPOOLER_STATUS = define(0x0E100003, PropType.LONG, "PR_SPOOLER_STATUS");

	/** {@code PR_TRANSPORT_STATUS}. */
	public static final PropTag<Integer> PR_TRANSPORT_STATUS = define(0x0E110003, PropType.LONG, "PR_TRANSPORT_STATUS");

	/** {@code PR_MESSAGE_RECIPIENTS}. */
	public static final PropTag<NoValue> PR_MESSAGE_RECIPIENTS = define(0x0E12000D, PropType.OBJECT,
			"PR_MESSAGE_RECIPIENTS");

	/** {@code PR_MESSAGE_ATTACHMENTS}. */
	public static final PropTag<NoValue> PR_MESSAGE_ATTACHMENTS = define(0x0E13000D, PropType.OBJECT,
			"PR_MESSAGE_ATTACHMENTS");

	/** {@code PR_SUBMIT_FLAGS}. */
	public static final PropTag<Integer> PR_SUBMIT_FLAGS = define(0x0E140003, PropType.LONG, "PR_SUBMIT_FLAGS");

	/** {@code PR_RECIPIENT_STATUS}. */
	public static final PropTag<Integer> PR_RECIPIENT_STATUS = define(0x0E150003, PropType.LONG, "PR_RECIPIENT_STATUS");

	/** {@code PR_TRANSPORT_KEY}. */
	public static final PropTag<Integer> PR_TRANSPORT_KEY = define(0x0E160003, PropType.LONG, "PR_TRANSPORT_KEY");

	/** {@code PR_MSG_STATUS}. */
	public static final PropTag<Integer> PR_MSG_STATUS = define(0x0E170003, PropType.LONG, "PR_MSG_STATUS");

	/** {@code PR_MESSAGE_DOWNLOAD_TIME}. */
	public static final PropTag<Integer> PR_MESSAGE_DOWNLOAD_TIME = define(0x0E180003, PropType.LONG,
			"PR_MESSAGE_DOWNLOAD_TIME");

	/** {@code PR_CREATION_VERSION}. */
	public static final PropTag<Long> PR_CREATION_VERSION = define(0x0E190014, PropType.I8, "PR_CREATION_VERSION");

	/** {@code PR_MODIFY_VERSION}. */
	public static final PropTag<Long> PR_MODIFY_VERSION = define(0x0E1A0014, PropType.I8, "PR_MODIFY_VERSION");

	/** {@code PR_HASATTACH}. */
	public static final PropTag<Boolean> PR_HASATTACH = define(0x0E1B000B, PropType.BOOLEAN, "PR_HASATTACH");

	/** {@code PR_BODY_CRC}. */
	public static final PropTag<Integer> PR_BODY_CRC = define(0x0E1C0003, PropType.LONG, "PR_BODY_CRC");

	/** {@code PR_NORMALIZED_SUBJECT}. */
	public static final PropTag<String> PR_NORMALIZED_SUBJECT = define(0x0E1D001F, PropType.UNICODE,
			"PR_NORMALIZED_SUBJECT");

	/** {@code PR_RTF_IN_SYNC}. */
	public static final PropTag<Boolean> PR_RTF_IN_SYNC = define(0x0E1F000B, PropType.BOOLEAN, "PR_RTF_IN_SYNC");

	/** {@code PR_ATTACH_SIZE}. */
	public static final PropTag<Integer> PR_ATTACH_SIZE = define(0x0E200003, PropType.LONG, "PR_ATTACH_SIZE");

	/** {@code PR_ATTACH_NUM}. */
	public static final PropTag<Integer> PR_ATTACH_NUM = define(0x0E210003, PropType.LONG, "PR_ATTACH_NUM");

	/** {@code PR_PREPROCESS}. */
	public static final PropTag<Boolean> PR_PREPROCESS = define(0x0E22000B, PropType.BOOLEAN, "PR_PREPROCESS");

	/** {@code PR_ORIGINATING_MTA_CERTIFICATE}. */
	public static final PropTag<Binary> PR_ORIGINATING_MTA_CERTIFICATE = define(0x0E250102, PropType.BINARY,
			"PR_ORIGINATING_MTA_CERTIFICATE");

	/** {@code PR_PROOF_OF_SUBMISSION}. */
	public static final PropTag<Binary> PR_PROOF_OF_SUBMISSION = define(0x0E260102, PropType.BINARY,
			"PR_PROOF_OF_SUBMISSION");

	/** {@code PR_SENDER_SID}. */
	public static final PropTag<Binary> PR_SENDER_SID = define(0x0E4D0102, PropType.BINARY, "PR_SENDER_SID");

	/** {@code PR_SENT_REPRESENTING_SID}. */
	public static final PropTag<Binary> PR_SENT_REPRESENTING_SID = define(0x0E4E0102, PropType.BINARY,
			"PR_SENT_REPRESENTING_SID");

	/** {@code PR_ORIGINAL_SENDER_SID}. */
	public static final PropTag<Binary> PR_ORIGINAL_SENDER_SID = define(0x0E4F0102, PropType.BINARY,
			"PR_ORIGINAL_SENDER_SID");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_SID}. */
	public static final PropTag<Binary> PR_ORIGINAL_SENT_REPRESENTING_SID = define(0x0E500102, PropType.BINARY,
			"PR_ORIGINAL_SENT_REPRESENTING_SID");

	/** {@code PR_READ_RECEIPT_SID}. */
	public static final PropTag<Binary> PR_READ_RECEIPT_SID = define(0x0E510102, PropType.BINARY,
			"PR_READ_RECEIPT_SID");

	/** {@code PR_REPORT_SID}. */
	public static final PropTag<Binary> PR_REPORT_SID = define(0x0E520102, PropType.BINARY, "PR_REPORT_SID");

	/** {@code PR_ORIGINATOR_SID}. */
	public static final PropTag<Binary> PR_ORIGINATOR_SID = define(0x0E530102, PropType.BINARY, "PR_ORIGINATOR_SID");

	/** {@code PR_REPORT_DESTINATION_SID}. */
	public static final PropTag<Binary> PR_REPORT_DESTINATION_SID = define(0x0E540102, PropType.BINARY,
			"PR_REPORT_DESTINATION_SID");

	/** {@code PR_ORIGINAL_AUTHOR_SID}. */
	public static final PropTag<Binary> PR_ORIGINAL_AUTHOR_SID = define(0x0E550102, PropType.BINARY,
			"PR_ORIGINAL_AUTHOR_SID");

	/** {@code PR_RECEIVED_BY_SID}. */
	public static final PropTag<Binary> PR_RECEIVED_BY_SID = define(0x0E560102, PropType.BINARY, "PR_RECEIVED_BY_SID");

	/** {@code PR_RCVD_REPRESENTING_SID}. */
	public static final PropTag<Binary> PR_RCVD_REPRESENTING_SID = define(0x0E570102, PropType.BINARY,
			"PR_RCVD_REPRESENTING_SID");

	/** {@code PR_CREATOR_SID}. */
	public static final PropTag<Binary> PR_CREATOR_SID = define(0x0E580102, PropType.BINARY, "PR_CREATOR_SID");

	/** {@code PR_LAST_MODIFIER_SID}. */
	public static final PropTag<Binary> PR_LAST_MODIFIER_SID = define(0x0E590102, PropType.BINARY,
			"PR_LAST_MODIFIER_SID");

	/** {@code PR_CATALOG}. */
	public static final PropTag<Binary> PR_CATALOG = define(0x0E5B0102, PropType.BINARY, "PR_CATALOG");

	/** {@code PR_CI_SEARCH_ENABLED}. */
	public static final PropTag<Boolean> PR_CI_SEARCH_ENABLED = define(0x0E5C000B, PropType.BOOLEAN,
			"PR_CI_SEARCH_ENABLED");

	/** {@code PR_CI_NOTIFICATION_ENABLED}. */
	public static final PropTag<Boolean> PR_CI_NOTIFICATION_ENABLED = define(0x0E5D000B, PropType.BOOLEAN,
			"PR_CI_NOTIFICATION_ENABLED");

	/** {@code PR_MAX_INDICES}. */
	public static final PropTag<Integer> PR_MAX_INDICES = define(0x0E5E0003, PropType.LONG, "PR_MAX_INDICES");

	/** {@code PR_SOURCE_FID}. */
	public static final PropTag<Long> PR_SOURCE_FID = define(0x0E5F0014, PropType.I8, "PR_SOURCE_FID");

	/** {@code PR_MAX_CACHED_VIEWS}. */
	public static final PropTag<Integer> PR_MAX_CACHED_VIEWS = define(0x0E680003, PropType.LONG, "PR_MAX_CACHED_VIEWS");

	/** {@code PR_READ}. */
	public static final PropTag<Boolean> PR_READ = define(0x0E69000B, PropType.BOOLEAN, "PR_READ");

	/** {@code PR_NT_SECURITY_DESCRIPTOR_AS_XML}. */
	public static final PropTag<String> PR_NT_SECURITY_DESCRIPTOR_AS_XML = define(0x0E6A001F, PropType.UNICODE,
			"PR_NT_SECURITY_DESCRIPTOR_AS_XML");

	/** {@code PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML}. */
	public static final PropTag<String> PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML = define(0x0E6B001F, PropType.UNICODE,
			"PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML");

	/** {@code PR_CREATOR_SID_AS_XML}. */
	public static final PropTag<String> PR_CREATOR_SID_AS_XML = define(0x0E6C001F, PropType.UNICODE,
			"PR_CREATOR_SID_AS_XML");

	/** {@code PR_LAST_MODIFIER_SID_AS_XML}. */
	public static final PropTag<String> PR_LAST_MODIFIER_SID_AS_XML = define(0x0E6D001F, PropType.UNICODE,
			"PR_LAST_MODIFIER_SID_AS_XML");

	/** {@code PR_SENDER_SID_AS_XML}. */
	public static final PropTag<String> PR_SENDER_SID_AS_XML = define(0x0E6E001F, PropType.UNICODE,
			"PR_SENDER_SID_AS_XML");

	/** {@code PR_SENT_REPRESENTING_SID_AS_XML}. */
	public static final PropTag<String> PR_SENT_REPRESENTING_SID_AS_XML = define(0x0E6F001F, PropType.UNICODE,
			"PR_SENT_REPRESENTING_SID_AS_XML");

	/** {@code PR_ORIGINAL_SENDER_SID_AS_XML}. */
	public static final PropTag<String> PR_ORIGINAL_SENDER_SID_AS_XML = define(0x0E70001F, PropType.UNICODE,
			"PR_ORIGINAL_SENDER_SID_AS_XML");

	/** {@code PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML}. */
	public static final PropTag<String> PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML = define(0x0E71001F, PropType.UNICODE,
			"PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML");

	/** {@code PR_READ_RECEIPT_SID_AS_XML}. */
	public static final PropTag<String> PR_READ_RECEIPT_SID_AS_XML = define(0x0E72001F, PropType.UNICODE,
			"PR_READ_RECEIPT_SID_AS_XML");

	/** {@code PR_REPORT_SID_AS_XML}. */
	public static final PropTag<String> PR_REPORT_SID_AS_XML = define(0x0E73001F, PropType.UNICODE,
			"PR_REPORT_SID_AS_XML");

	/** {@code PR_ORIGINATOR_SID_AS_XML}. */
	public static final PropTag<String> PR_ORIGINATOR_SID_AS_XML = define(0x0E74001F, PropType.UNICODE,
			"PR_ORIGINATOR_SID_AS_XML");

	/** {@code PR_REPORT_DESTINATION_SID_AS_XML}. */
	public static final PropTag<String> PR_REPORT_DESTINATION_SID_AS_XML = define(0x0E75001F, PropType.UNICODE,
			"PR_REPORT_DESTINATION_SID_AS_XML");

	/** {@code PR_ORIGINAL_AUTHOR_SID_AS_XML}. */
	public static final PropTag<String> PR_ORIGINAL_AUTHOR_SID_AS_XML = define(0x0E76001F, PropType.UNICODE,
			"PR_ORIGINAL_AUTHOR_SID_AS_XML");

	/** {@code PR_RECEIVED_BY_SID_AS_XML}. */
	public static final PropTag<String> PR_RECEIVED_BY_SID_AS_XML = define(0x0E77001F, PropType.UNICODE,
			"PR_RECEIVED_BY_SID_AS_XML");

	/** {@code PR_RCVD_REPRESENTING_SID_AS_XML}. */
	public static final PropTag<String> PR_RCVD_REPRESENTING_SID_AS_XML = define(0x0E78001F, PropType.UNICODE,
			"PR_RCVD_REPRESENTING_SID_AS_XML");

	/** {@code PR_TRUST_SENDER}. */
	public static final PropTag<Integer> PR_TRUST_SENDER = define(0x0E790003, PropType.LONG, "PR_TRUST_SENDER");

	/** {@code PR_MERGE_MIDSET_DELETED}. */
	public static final PropTag<Binary> PR_MERGE_MIDSET_DELETED = define(0x0E7A0102, PropType.BINARY,
			"PR_MERGE_MIDSET_DELETED");

	/** {@code PR_RESERVE_RANGE_OF_IDS}. */
	public static final PropTag<Binary> PR_RESERVE_RANGE_OF_IDS = define(0x0E7B0102, PropType.BINARY,
			"PR_RESERVE_RANGE_OF_IDS");

	/** {@code PR_NON_XMT_SECURITY_ROLE_1_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_1_AS_XML = define(0x0E7C001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_1_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_1}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_1 = define(0x0E7C0102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_1");

	/** {@code PR_NON_XMT_SECURITY_ROLE_2_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_2_AS_XML = define(0x0E7D001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_2_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_2}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_2 = define(0x0E7D0102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_2");

	/** {@code PR_NON_XMT_SECURITY_ROLE_3_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_3_AS_XML = define(0x0E7E001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_3_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_3}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_3 = define(0x0E7E0102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_3");

	/** {@code PR_NON_XMT_SECURITY_ROLE_4_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_4_AS_XML = define(0x0E7F001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_4_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_4}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_4 = define(0x0E7F0102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_4");

	/** {@code PR_NON_XMT_SECURITY_ROLE_5_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_5_AS_XML = define(0x0E80001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_5_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_5}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_5 = define(0x0E800102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_5");

	/** {@code PR_NON_XMT_SECURITY_ROLE_6_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_6_AS_XML = define(0x0E81001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_6_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_6}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_6 = define(0x0E810102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_6");

	/** {@code PR_NON_XMT_SECURITY_ROLE_7_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_7_AS_XML = define(0x0E82001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_7_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_7}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_7 = define(0x0E820102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_7");

	/** {@code PR_NON_XMT_SECURITY_ROLE_8_AS_XML}. */
	public static final PropTag<String> PR_NON_XMT_SECURITY_ROLE_8_AS_XML = define(0x0E83001F, PropType.UNICODE,
			"PR_NON_XMT_SECURITY_ROLE_8_AS_XML");

	/** {@code PR_NON_XMT_SECURITY_ROLE_8}. */
	public static final PropTag<Binary> PR_NON_XMT_SECURITY_ROLE_8 = define(0x0E830102, PropType.BINARY,
			"PR_NON_XMT_SECURITY_ROLE_8");

	/** {@code PR_DAV_TRANSFER_SECURITY_DESCRIPTOR}. */
	public static final PropTag<Binary> PR_DAV_TRANSFER_SECURITY_DESCRIPTOR = define(0x0E840102, PropType.BINARY,
			"PR_DAV_TRANSFER_SECURITY_DESCRIPTOR");

	/** {@code PR_ANTIVIRUS_VENDOR}. */
	public static final PropTag<String> PR_ANTIVIRUS_VENDOR = define(0x0E85001E, PropType.STRING8,
			"PR_ANTIVIRUS_VENDOR");

	/** {@code PR_ANTIVIRUS_VERSION}. */
	public static final PropTag<Integer> PR_ANTIVIRUS_VERSION = define(0x0E860003, PropType.LONG,
			"PR_ANTIVIRUS_VERSION");

	/** {@code PR_ANTIVIRUS_SCAN_STATUS}. */
	public static final PropTag<Integer> PR_ANTIVIRUS_SCAN_STATUS = define(0x0E870003, PropType.LONG,
			"PR_ANTIVIRUS_SCAN_STATUS");

	/** {@code PR_ANTIVIRUS_SCAN_INFO}. */
	public static final PropTag<String> PR_ANTIVIRUS_SCAN_INFO = define(0x0E88001E, PropType.STRING8,
			"PR_ANTIVIRUS_SCAN_INFO");

	/** {@code PR_ADDR_TO}. */
	public static final PropTag<String> PR_ADDR_TO = define(0x0E97001F, PropType.UNICODE, "PR_ADDR_TO");

	/** {@code PR_ADDR_CC}. */
	public static final PropTag<String> PR_ADDR_CC = define(0x0E98001F, PropType.UNICODE, "PR_ADDR_CC");

	/** {@code PR_EXTENDED_RULE_ACTIONS}. */
	public static final PropTag<Binary> PR_EXTENDED_RULE_ACTIONS = define(0x0E990102, PropType.BINARY,
			"PR_EXTENDED_RULE_ACTIONS");

	/** {@code PR_EXTENDED_RULE_MSG_ACTIONS}. */
	public static final PropTag<Binary> PR_EXTENDED_RULE_MSG_ACTIONS = define(0x0E990102, PropType.BINARY,
			"PR_EXTENDED_RULE_MSG_ACTIONS");

	/** {@code PR_EXTENDED_RULE_CONDITION}. */
	public static final PropTag<Binary> PR_EXTENDED_RULE_CONDITION = define(0x0E9A0102, PropType.BINARY,
			"PR_EXTENDED_RULE_CONDITION");

	/** {@code PR_EXTENDED_RULE_MSG_CONDITION}. */
	public static final PropTag<Binary> PR_EXTENDED_RULE_MSG_CONDITION = define(0x0E9A0102, PropType.BINARY,
			"PR_EXTENDED_RULE_MSG_CONDITION");

	/** {@code PR_EXTENDED_RULE_SIZE_LIMIT}. */
	public static final PropTag<Integer> PR_EXTENDED_RULE_SIZE_LIMIT = define(0x0E9B0003, PropType.LONG,
			"PR_EXTENDED_RULE_SIZE_LIMIT");

	/** {@code PR_TNEF_UNPROCESSED_PROPS}. */
	public static final PropTag<Binary> PR_TNEF_UNPROCESSED_PROPS = define(0x0E9C0102, PropType.BINARY,
			"PR_TNEF_UNPROCESSED_PROPS");

	/** {@code PR_ACCESS}. */
	public static final PropTag<Integer> PR_ACCESS = define(0x0FF40003, PropType.LONG, "PR_ACCESS");

	/** {@code PR_ROW_TYPE}. */
	public static final PropTag<Integer> PR_ROW_TYPE = define(0x0FF50003, PropType.LONG, "PR_ROW_TYPE");

	/** {@code PR_INSTANCE_KEY}. */
	public static final PropTag<Binary> PR_INSTANCE_KEY = define(0x0FF60102, PropType.BINARY, "PR_INSTANCE_KEY");

	/** {@code PR_ACCESS_LEVEL}. */
	public static final PropTag<Integer> PR_ACCESS_LEVEL = define(0x0FF70003, PropType.LONG, "PR_ACCESS_LEVEL");

	/** {@code PR_MAPPING_SIGNATURE}. */
	public static final PropTag<Binary> PR_MAPPING_SIGNATURE = define(0x0FF80102, PropType.BINARY,
			"PR_MAPPING_SIGNATURE");

	/** {@code PR_RECORD_KEY}. */
	public static final PropTag<Binary> PR_RECORD_KEY = define(0x0FF90102, PropType.BINARY, "PR_RECORD_KEY");

	/** {@code PR_STORE_RECORD_KEY}. */
	public static final PropTag<Binary> PR_STORE_RECORD_KEY = define(0x0FFA0102, PropType.BINARY,
			"PR_STORE_RECORD_KEY");

	/** {@code PR_STORE_ENTRYID}. */
	public static final PropTag<Binary> PR_STORE_ENTRYID = define(0x0FFB0102, PropType.BINARY, "PR_STORE_ENTRYID");

	/** {@code PR_MINI_ICON}. */
	public static final PropTag<Binary> PR_MINI_ICON = define(0x0FFC0102, PropType.BINARY, "PR_MINI_ICON");

	/** {@code PR_ICON}. */
	public static final PropTag<Binary> PR_ICON = define(0x0FFD0102, PropType.BINARY, "PR_ICON");

	/** {@code PR_OBJECT_TYPE}. */
	public static final PropTag<Integer> PR_OBJECT_TYPE = define(0x0FFE0003, PropType.LONG, "PR_OBJECT_TYPE");

	/** {@code PR_ENTRYID}. */
	public static final PropTag<Binary> PR_ENTRYID = define(0x0FFF0102, PropType.BINARY, "PR_ENTRYID");

	/** {@code PR_MEMBER_ENTRYID}. */
	public static final PropTag<Binary> PR_MEMBER_ENTRYID = define(0x0FFF0102, PropType.BINARY, "PR_MEMBER_ENTRYID");

	// Content of a message (0x1000 to 0x2FFF)

	/** {@code PR_BODY}. */
	public static final PropTag<String> PR_BODY = define(0x1000001F, PropType.UNICODE, "PR_BODY");

	/** {@code PR_REPORT_TEXT}. */
	public static final PropTag<String> PR_REPORT_TEXT = define(0x1001001F, PropType.UNICODE, "PR_REPORT_TEXT");

	/** {@code PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY}. */
	public static final PropTag<Binary> PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY = define(0x10020102, PropType.BINARY,
			"PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY");

	/** {@code PR_REPORTING_DL_NAME}. */
	public static final PropTag<Binary> PR_REPORTING_DL_NAME = define(0x10030102, PropType.BINARY,
			"PR_REPORTING_DL_NAME");

	/** {@code PR_REPORTING_MTA_CERTIFICATE}. */
	public static final PropTag<Binary> PR_REPORTING_MTA_CERTIFICATE = define(0x10040102, PropType.BINARY,
			"PR_REPORTING_MTA_CERTIFICATE");

	/** {@code PR_RTF_SYNC_BODY_CRC}. */
	public static final PropTag<Integer> PR_RTF_SYNC_BODY_CRC = define(0x10060003, PropType.LONG,
			"PR_RTF_SYNC_BODY_CRC");

	/** {@code PR_RTF_SYNC_BODY_COUNT}. */
	public static final PropTag<Integer> PR_RTF_SYNC_BODY_COUNT = define(0x10070003, PropType.LONG,
			"PR_RTF_SYNC_BODY_COUNT");

	/** {@code PR_RTF_SYNC_BODY_TAG}. */
	public static final PropTag<String> PR_RTF_SYNC_BODY_TAG = define(0x1008001F, PropType.UNICODE,
			"PR_RTF_SYNC_BODY_TAG");

	/** {@code PR_RTF_COMPRESSED}. */
	public static final PropTag<Binary> PR_RTF_COMPRESSED = define(0x10090102, PropType.BINARY, "PR_RTF_COMPRESSED");

	/** {@code PR_RTF_SYNC_PREFIX_COUNT}. */
	public static final PropTag<Integer> PR_RTF_SYNC_PREFIX_COUNT = define(0x10100003, PropType.LONG,
			"PR_RTF_SYNC_PREFIX_COUNT");

	/** {@code PR_RTF_SYNC_TRAILING_COUNT}. */
	public static final PropTag<Integer> PR_RTF_SYNC_TRAILING_COUNT = define(0x10110003, PropType.LONG,
			"PR_RTF_SYNC_TRAILING_COUNT");

	/** {@code PR_ORIGINALLY_INTENDED_RECIP_ENTRYID}. */
	public static final PropTag<Binary> PR_ORIGINALLY_INTENDED_RECIP_ENTRYID = define(0x10120102, PropType.BINARY,
			"PR_ORIGINALLY_INTENDED_RECIP_ENTRYID");

	/** {@code PR_HTML}. */
	public static final PropTag<Binary> PR_HTML = define(0x10130102, PropType.BINARY, "PR_HTML");

	/** {@code PR_NATIVE_BODY_INFO}. */
	public static final PropTag<Integer> PR_NATIVE_BODY_INFO = define(0x10160003, PropType.LONG, "PR_NATIVE_BODY_INFO");

	/** {@code PR_INTERNET_MESSAGE_ID}. */
	public static final PropTag<String> PR_INTERNET_MESSAGE_ID = define(0x1035001F, PropType.UNICODE,
			"PR_INTERNET_MESSAGE_ID");

	/** {@code PR_INTERNET_REFERENCES}. */
	public static final PropTag<String> PR_INTERNET_REFERENCES = define(0x1039001F, PropType.UNICODE,
			"PR_INTERNET_REFERENCES");

	/** {@code PR_IN_REPLY_TO}. */
	public static final PropTag<String> PR_IN_REPLY_TO = define(0x1042001F, PropType.UNICODE, "PR_IN_REPLY_TO");

	/** {@code PR_ICON_INDEX}. */
	public static final PropTag<Integer> PR_ICON_INDEX = define(0x10800003, PropType.LONG, "PR_ICON_INDEX");

	/** {@code PR_FLAG_STATUS}. */
	public static final PropTag<Integer> PR_FLAG_STATUS = define(0x10900003, PropType.LONG, "PR_FLAG_STATUS");

	/** {@code PR_BLOCK_STATUS}. */
	public static final PropTag<Integer> PR_BLOCK_STATUS = define(0x10960003, PropType.LONG, "PR_BLOCK_STATUS");

	/** {@code PR_OWA_URL}. */
	public static final PropTag<String> PR_OWA_URL = define(0x10F1001E, PropType.STRING8, "PR_OWA_URL");

	/** {@code PR_DISABLE_FULL_FIDELITY}. */
	public static final PropTag<Boolean> PR_DISABLE_FULL_FIDELITY = define(0x10F2000B, PropType.BOOLEAN,
			"PR_DISABLE_FULL_FIDELITY");

	/** {@code PR_URL_COMP_NAME}. */
	public static final PropTag<String> PR_URL_COMP_NAME = define(0x10F3001F, PropType.UNICODE, "PR_URL_COMP_NAME");

	/** {@code PR_ATTR_HIDDEN}. */
	public static final PropTag<Boolean> PR_ATTR_HIDDEN = define(0x10F4000B, PropType.BOOLEAN, "PR_ATTR_HIDDEN");

	/** {@code PR_ATTR_SYSTEM}. */
	public static final PropTag<Boolean> PR_ATTR_SYSTEM = define(0x10F5000B, PropType.BOOLEAN, "PR_ATTR_SYSTEM");

	/** {@code PR_ATTR_READONLY}. */
	public static final PropTag<Boolean> PR_ATTR_READONLY = define(0x10F6000B, PropType.BOOLEAN, "PR_ATTR_READONLY");

	/** {@code PR_P1_CONTENT}. */
	public static final PropTag<Binary> PR_P1_CONTENT = define(0x11000102, PropType.BINARY, "PR_P1_CONTENT");

	/** {@code PR_P1_CONTENT_TYPE}. */
	public static final PropTag<Binary> PR_P1_CONTENT_TYPE = define(0x11010102, PropType.BINARY, "PR_P1_CONTENT_TYPE");

	// Common to all objects (0x3000 to 0x33FF)

	/** {@code PR_ROWID}. */
	public static final PropTag<Integer> PR_ROWID = define(0x30000003, PropType.LONG, "PR_ROWID");

	/** {@code PR_DISPLAY_NAME}. */
	public static final PropTag<String> PR_DISPLAY_NAME = define(0x3001001F, PropType.UNICODE, "PR_DISPLAY_NAME");

	/** {@code PR_ADDRTYPE}. */
	public static final PropTag<String> PR_ADDRTYPE = define(0x3002001F, PropType.UNICODE, "PR_ADDRTYPE");

	/** {@code PR_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_EMAIL_ADDRESS = define(0x3003001F, PropType.UNICODE, "PR_EMAIL_ADDRESS");

	/** {@code PR_COMMENT}. */
	public static final PropTag<String> PR_COMMENT = define(0x3004001F, PropType.UNICODE, "PR_COMMENT");

	/** {@code PR_DEPTH}. */
	public static final PropTag<Integer> PR_DEPTH = define(0x30050003, PropType.LONG, "PR_DEPTH");

	/** {@code PR_PROVIDER_DISPLAY}. */
	public static final PropTag<String> PR_PROVIDER_DISPLAY = define(0x3006001F, PropType.UNICODE,
			"PR_PROVIDER_DISPLAY");

	/** {@code PR_CREATION_TIME}. */
	public static final PropTag<Instant> PR_CREATION_TIME = define(0x30070040, PropType.SYSTIME, "PR_CREATION_TIME");

	/** {@code PR_LAST_MODIFICATION_TIME}. */
	public static final PropTag<Instant> PR_LAST_MODIFICATION_TIME = define(0x30080040, PropType.SYSTIME,
			"PR_LAST_MODIFICATION_TIME");

	/** {@code PR_RESOURCE_FLAGS}. */
	public static final PropTag<Integer> PR_RESOURCE_FLAGS = define(0x30090003, PropType.LONG, "PR_RESOURCE_FLAGS");

	/** {@code PR_PROVIDER_DLL_NAME}. */
	public static final PropTag<String> PR_PROVIDER_DLL_NAME = define(0x300A001F, PropType.UNICODE,
			"PR_PROVIDER_DLL_NAME");

	/** {@code PR_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_SEARCH_KEY = define(0x300B0102, PropType.BINARY, "PR_SEARCH_KEY");

	/** {@code PR_PROVIDER_UID}. */
	public static final PropTag<Binary> PR_PROVIDER_UID = define(0x300C0102, PropType.BINARY, "PR_PROVIDER_UID");

	/** {@code PR_PROVIDER_ORDINAL}. */
	public static final PropTag<Integer> PR_PROVIDER_ORDINAL = define(0x300D0003, PropType.LONG, "PR_PROVIDER_ORDINAL");

	/** {@code PR_CONVERSATION_ID}. */
	public static final PropTag<Binary> PR_CONVERSATION_ID = define(0x30130102, PropType.BINARY, "PR_CONVERSATION_ID");

	/** {@code PR_ARCHIVE_TAG}. */
	public static final PropTag<Binary> PR_ARCHIVE_TAG = define(0x30180102, PropType.BINARY, "PR_ARCHIVE_TAG");

	/** {@code PR_POLICY_TAG}. */
	public static final PropTag<Binary> PR_POLICY_TAG = define(0x30190102, PropType.BINARY, "PR_POLICY_TAG");

	/** {@code PR_RETENTION_PERIOD}. */
	public static final PropTag<Integer> PR_RETENTION_PERIOD = define(0x301A0003, PropType.LONG, "PR_RETENTION_PERIOD");

	/** {@code PR_START_DATE_ETC}. */
	public static final PropTag<Binary> PR_START_DATE_ETC = define(0x301B0102, PropType.BINARY, "PR_START_DATE_ETC");

	/** {@code PR_RETENTION_DATE}. */
	public static final PropTag<Instant> PR_RETENTION_DATE = define(0x301C0040, PropType.SYSTIME, "PR_RETENTION_DATE");

	/** {@code PR_RETENTION_FLAGS}. */
	public static final PropTag<Integer> PR_RETENTION_FLAGS = define(0x301D0003, PropType.LONG, "PR_RETENTION_FLAGS");

	/** {@code PR_ARCHIVE_PERIOD}. */
	public static final PropTag<Integer> PR_ARCHIVE_PERIOD = define(0x301E0003, PropType.LONG, "PR_ARCHIVE_PERIOD");

	/** {@code PR_ARCHIVE_DATE}. */
	public static final PropTag<Instant> PR_ARCHIVE_DATE = define(0x301F0040, PropType.SYSTIME, "PR_ARCHIVE_DATE");

	/** {@code PR_SORT_POSITION}. */
	public static final PropTag<Binary> PR_SORT_POSITION = define(0x30200102, PropType.BINARY, "PR_SORT_POSITION");

	/** {@code PR_SORT_PARENTID}. */
	public static final PropTag<Binary> PR_SORT_PARENTID = define(0x30210102, PropType.BINARY, "PR_SORT_PARENTID");

	/** {@code PR_FORM_VERSION}. */
	public static final PropTag<String> PR_FORM_VERSION = define(0x3301001F, PropType.UNICODE, "PR_FORM_VERSION");

	/** {@code PR_FORM_CLSID}. */
	public static final PropTag<MapiUid> PR_FORM_CLSID = define(0x33020048, PropType.CLSID, "PR_FORM_CLSID");

	/** {@code PR_FORM_CONTACT_NAME}. */
	public static final PropTag<String> PR_FORM_CONTACT_NAME = define(0x3303001F, PropType.UNICODE,
			"PR_FORM_CONTACT_NAME");

	/** {@code PR_FORM_CATEGORY}. */
	public static final PropTag<String> PR_FORM_CATEGORY = define(0x3304001F, PropType.UNICODE, "PR_FORM_CATEGORY");

	/** {@code PR_FORM_CATEGORY_SUB}. */
	public static final PropTag<String> PR_FORM_CATEGORY_SUB = define(0x3305001F, PropType.UNICODE,
			"PR_FORM_CATEGORY_SUB");

	/** {@code PR_FORM_HOST_MAP}. */
	public static final PropTag<List<Integer>> PR_FORM_HOST_MAP = define(0x33061003, PropType.MV_LONG,
			"PR_FORM_HOST_MAP");

	/** {@code PR_FORM_HIDDEN}. */
	public static final PropTag<Boolean> PR_FORM_HIDDEN = define(0x3307000B, PropType.BOOLEAN, "PR_FORM_HIDDEN");

	/** {@code PR_FORM_DESIGNER_NAME}. */
	public static final PropTag<String> PR_FORM_DESIGNER_NAME = define(0x3308001F, PropType.UNICODE,
			"PR_FORM_DESIGNER_NAME");

	/** {@code PR_FORM_DESIGNER_GUID}. */
	public static final PropTag<MapiUid> PR_FORM_DESIGNER_GUID = define(0x33090048, PropType.CLSID,
			"PR_FORM_DESIGNER_GUID");

	/** {@code PR_FORM_MESSAGE_BEHAVIOR}. */
	public static final PropTag<Integer> PR_FORM_MESSAGE_BEHAVIOR = define(0x330A0003, PropType.LONG,
			"PR_FORM_MESSAGE_BEHAVIOR");

	// Message store (0x3400 to 0x35FF)

	/** {@code PR_DEFAULT_STORE}. */
	public static final PropTag<Boolean> PR_DEFAULT_STORE = define(0x3400000B, PropType.BOOLEAN, "PR_DEFAULT_STORE");

	/** {@code PR_STORE_SUPPORT_MASK}. */
	public static final PropTag<Integer> PR_STORE_SUPPORT_MASK = define(0x340D0003, PropType.LONG,
			"PR_STORE_SUPPORT_MASK");

	/** {@code PR_STORE_STATE}. */
	public static final PropTag<Integer> PR_STORE_STATE = define(0x340E0003, PropType.LONG, "PR_STORE_STATE");

	/** {@code PR_IPM_SUBTREE_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_IPM_SUBTREE_SEARCH_KEY = define(0x34100102, PropType.BINARY,
			"PR_IPM_SUBTREE_SEARCH_KEY");

	/** {@code PR_IPM_OUTBOX_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_IPM_OUTBOX_SEARCH_KEY = define(0x34110102, PropType.BINARY,
			"PR_IPM_OUTBOX_SEARCH_KEY");

	/** {@code PR_IPM_WASTEBASKET_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_IPM_WASTEBASKET_SEARCH_KEY = define(0x34120102, PropType.BINARY,
			"PR_IPM_WASTEBASKET_SEARCH_KEY");

	/** {@code PR_IPM_SENTMAIL_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_IPM_SENTMAIL_SEARCH_KEY = define(0x34130102, PropType.BINARY,
			"PR_IPM_SENTMAIL_SEARCH_KEY");

	/** {@code PR_MDB_PROVIDER}. */
	public static final PropTag<Binary> PR_MDB_PROVIDER = define(0x34140102, PropType.BINARY, "PR_MDB_PROVIDER");

	/** {@code PR_RECEIVE_FOLDER_SETTINGS}. */
	public static final PropTag<NoValue> PR_RECEIVE_FOLDER_SETTINGS = define(0x3415000D, PropType.OBJECT,
			"PR_RECEIVE_FOLDER_SETTINGS");

	/** {@code PR_VALID_FOLDER_MASK}. */
	public static final PropTag<Integer> PR_VALID_FOLDER_MASK = define(0x35DF0003, PropType.LONG,
			"PR_VALID_FOLDER_MASK");

	/** {@code PR_IPM_SUBTREE_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_SUBTREE_ENTRYID = define(0x35E00102, PropType.BINARY,
			"PR_IPM_SUBTREE_ENTRYID");

	/** {@code PR_IPM_OUTBOX_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_OUTBOX_ENTRYID = define(0x35E20102, PropType.BINARY,
			"PR_IPM_OUTBOX_ENTRYID");

	/** {@code PR_IPM_WASTEBASKET_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_WASTEBASKET_ENTRYID = define(0x35E30102, PropType.BINARY,
			"PR_IPM_WASTEBASKET_ENTRYID");

	/** {@code PR_IPM_SENTMAIL_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_SENTMAIL_ENTRYID = define(0x35E40102, PropType.BINARY,
			"PR_IPM_SENTMAIL_ENTRYID");

	/** {@code PR_VIEWS_ENTRYID}. */
	public static final PropTag<Binary> PR_VIEWS_ENTRYID = define(0x35E50102, PropType.BINARY, "PR_VIEWS_ENTRYID");

	/** {@code PR_COMMON_VIEWS_ENTRYID}. */
	public static final PropTag<Binary> PR_COMMON_VIEWS_ENTRYID = define(0x35E60102, PropType.BINARY,
			"PR_COMMON_VIEWS_ENTRYID");

	/** {@code PR_FINDER_ENTRYID}. */
	public static final PropTag<Binary> PR_FINDER_ENTRYID = define(0x35E70102, PropType.BINARY, "PR_FINDER_ENTRYID");

	/** {@code PR_IPM_ARCHIVE_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_ARCHIVE_ENTRYID = define(0x35FF0102, PropType.BINARY,
			"PR_IPM_ARCHIVE_ENTRYID");

	// Folder and address book container (0x3600 to 0x36FF)

	/** {@code PR_CONTAINER_FLAGS}. */
	public static final PropTag<Integer> PR_CONTAINER_FLAGS = define(0x36000003, PropType.LONG, "PR_CONTAINER_FLAGS");

	/** {@code PR_FOLDER_TYPE}. */
	public static final PropTag<Integer> PR_FOLDER_TYPE = define(0x36010003, PropType.LONG, "PR_FOLDER_TYPE");

	/** {@code PR_CONTENT_COUNT}. */
	public static final PropTag<Integer> PR_CONTENT_COUNT = define(0x36020003, PropType.LONG, "PR_CONTENT_COUNT");

	/** {@code PR_CONTENT_UNREAD}. */
	public static final PropTag<Integer> PR_CONTENT_UNREAD = define(0x36030003, PropType.LONG, "PR_CONTENT_UNREAD");

	/** {@code PR_CREATE_TEMPLATES}. */
	public static final PropTag<NoValue> PR_CREATE_TEMPLATES = define(0x3604000D, PropType.OBJECT,
			"PR_CREATE_TEMPLATES");

	/** {@code PR_DETAILS_TABLE}. */
	public static final PropTag<NoValue> PR_DETAILS_TABLE = define(0x3605000D, PropType.OBJECT, "PR_DETAILS_TABLE");

	/** {@code PR_SEARCH}. */
	public static final PropTag<NoValue> PR_SEARCH = define(0x3607000D, PropType.OBJECT, "PR_SEARCH");

	/** {@code PR_SELECTABLE}. */
	public static final PropTag<Boolean> PR_SELECTABLE = define(0x3609000B, PropType.BOOLEAN, "PR_SELECTABLE");

	/** {@code PR_SUBFOLDERS}. */
	public static final PropTag<Boolean> PR_SUBFOLDERS = define(0x360A000B, PropType.BOOLEAN, "PR_SUBFOLDERS");

	/** {@code PR_STATUS}. */
	public static final PropTag<Integer> PR_STATUS = define(0x360B0003, PropType.LONG, "PR_STATUS");

	/** {@code PR_ANR}. */
	public static final PropTag<String> PR_ANR = define(0x360C001F, PropType.UNICODE, "PR_ANR");

	/** {@code PR_CONTENTS_SORT_ORDER}. */
	public static final PropTag<List<Integer>> PR_CONTENTS_SORT_ORDER = define(0x360D1003, PropType.MV_LONG,
			"PR_CONTENTS_SORT_ORDER");

	/** {@code PR_CONTAINER_HIERARCHY}. */
	public static final PropTag<NoValue> PR_CONTAINER_HIERARCHY = define(0x360E000D, PropType.OBJECT,
			"PR_CONTAINER_HIERARCHY");

	/** {@code PR_CONTAINER_CONTENTS}. */
	public static final PropTag<NoValue> PR_CONTAINER_CONTENTS = define(0x360F000D, PropType.OBJECT,
			"PR_CONTAINER_CONTENTS");

	/** {@code PR_FOLDER_ASSOCIATED_CONTENTS}. */
	public static final PropTag<NoValue> PR_FOLDER_ASSOCIATED_CONTENTS = define(0x3610000D, PropType.OBJECT,
			"PR_FOLDER_ASSOCIATED_CONTENTS");

	/** {@code PR_DEF_CREATE_DL}. */
	public static final PropTag<Binary> PR_DEF_CREATE_DL = define(0x36110102, PropType.BINARY, "PR_DEF_CREATE_DL");

	/** {@code PR_DEF_CREATE_MAILUSER}. */
	public static final PropTag<Binary> PR_DEF_CREATE_MAILUSER = define(0x36120102, PropType.BINARY,
			"PR_DEF_CREATE_MAILUSER");

	/** {@code PR_CONTAINER_CLASS}. */
	public static final PropTag<String> PR_CONTAINER_CLASS = define(0x3613001F, PropType.UNICODE, "PR_CONTAINER_CLASS");

	/** {@code PR_CONTAINER_MODIFY_VERSION}. */
	public static final PropTag<Long> PR_CONTAINER_MODIFY_VERSION = define(0x36140014, PropType.I8,
			"PR_CONTAINER_MODIFY_VERSION");

	/** {@code PR_AB_PROVIDER_ID}. */
	public static final PropTag<Binary> PR_AB_PROVIDER_ID = define(0x36150102, PropType.BINARY, "PR_AB_PROVIDER_ID");

	/** {@code PR_DEFAULT_VIEW_ENTRYID}. */
	public static final PropTag<Binary> PR_DEFAULT_VIEW_ENTRYID = define(0x36160102, PropType.BINARY,
			"PR_DEFAULT_VIEW_ENTRYID");

	/** {@code PR_ASSOC_CONTENT_COUNT}. */
	public static final PropTag<Integer> PR_ASSOC_CONTENT_COUNT = define(0x36170003, PropType.LONG,
			"PR_ASSOC_CONTENT_COUNT");

	/** {@code PR_IPM_APPOINTMENT_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_APPOINTMENT_ENTRYID = define(0x36D00102, PropType.BINARY,
			"PR_IPM_APPOINTMENT_ENTRYID");

	/** {@code PR_IPM_CONTACT_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_CONTACT_ENTRYID = define(0x36D10102, PropType.BINARY,
			"PR_IPM_CONTACT_ENTRYID");

	/** {@code PR_IPM_TASK_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_TASK_ENTRYID = define(0x36D40102, PropType.BINARY,
			"PR_IPM_TASK_ENTRYID");

	/** {@code PR_IPM_DRAFTS_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_DRAFTS_ENTRYID = define(0x36D70102, PropType.BINARY,
			"PR_IPM_DRAFTS_ENTRYID");

	// Attachment (0x3700 to 0x38FF)

	/** {@code PR_ATTACHMENT_X400_PARAMETERS}. */
	public static final PropTag<Binary> PR_ATTACHMENT_X400_PARAMETERS = define(0x37000102, PropType.BINARY,
			"PR_ATTACHMENT_X400_PARAMETERS");

	/** {@code PR_ATTACH_DATA_OBJ}. */
	public static final PropTag<NoValue> PR_ATTACH_DATA_OBJ = define(0x3701000D, PropType.OBJECT, "PR_ATTACH_DATA_OBJ");

	/** {@code PR_ATTACH_DATA_BIN}. */
	public static final PropTag<Binary> PR_ATTACH_DATA_BIN = define(0x37010102, PropType.BINARY, "PR_ATTACH_DATA_BIN");

	/** {@code PR_ATTACH_ENCODING}. */
	public static final PropTag<Binary> PR_ATTACH_ENCODING = define(0x37020102, PropType.BINARY, "PR_ATTACH_ENCODING");

	/** {@code PR_ATTACH_EXTENSION}. */
	public static final PropTag<String> PR_ATTACH_EXTENSION = define(0x3703001F, PropType.UNICODE,
			"PR_ATTACH_EXTENSION");

	/** {@code PR_ATTACH_FILENAME}. */
	public static final PropTag<String> PR_ATTACH_FILENAME = define(0x3704001F, PropType.UNICODE, "PR_ATTACH_FILENAME");

	/** {@code PR_ATTACH_METHOD}. */
	public static final PropTag<Integer> PR_ATTACH_METHOD = define(0x37050003, PropType.LONG, "PR_ATTACH_METHOD");

	/** {@code PR_ATTACH_LONG_FILENAME}. */
	public static final PropTag<String> PR_ATTACH_LONG_FILENAME = define(0x3707001F, PropType.UNICODE,
			"PR_ATTACH_LONG_FILENAME");

	/** {@code PR_ATTACH_PATHNAME}. */
	public static final PropTag<String> PR_ATTACH_PATHNAME = define(0x3708001F, PropType.UNICODE, "PR_ATTACH_PATHNAME");

	/** {@code PR_ATTACH_RENDERING}. */
	public static final PropTag<Binary> PR_ATTACH_RENDERING = define(0x37090102, PropType.BINARY,
			"PR_ATTACH_RENDERING");

	/** {@code PR_ATTACH_TAG}. */
	public static final PropTag<Binary> PR_ATTACH_TAG = define(0x370A0102, PropType.BINARY, "PR_ATTACH_TAG");

	/** {@code PR_RENDERING_POSITION}. */
	public static final PropTag<Integer> PR_RENDERING_POSITION = define(0x370B0003, PropType.LONG,
			"PR_RENDERING_POSITION");

	/** {@code PR_ATTACH_TRANSPORT_NAME}. */
	public static final PropTag<String> PR_ATTACH_TRANSPORT_NAME = define(0x370C001F, PropType.UNICODE,
			"PR_ATTACH_TRANSPORT_NAME");

	/** {@code PR_ATTACH_LONG_PATHNAME}. */
	public static final PropTag<String> PR_ATTACH_LONG_PATHNAME = define(0x370D001F, PropType.UNICODE,
			"PR_ATTACH_LONG_PATHNAME");

	/** {@code PR_ATTACH_MIME_TAG}. */
	public static final PropTag<String> PR_ATTACH_MIME_TAG = define(0x370E001F, PropType.UNICODE, "PR_ATTACH_MIME_TAG");

	/** {@code PR_ATTACH_ADDITIONAL_INFO}. */
	public static final PropTag<Binary> PR_ATTACH_ADDITIONAL_INFO = define(0x370F0102, PropType.BINARY,
			"PR_ATTACH_ADDITIONAL_INFO");

	/** {@code PR_ATTACH_CONTENT_ID}. */
	public static final PropTag<String> PR_ATTACH_CONTENT_ID = define(0x3712001F, PropType.UNICODE,
			"PR_ATTACH_CONTENT_ID");

	/** {@code PR_LOCK_BRANCH_ID}. */
	public static final PropTag<Long> PR_LOCK_BRANCH_ID = define(0x38000014, PropType.I8, "PR_LOCK_BRANCH_ID");

	/** {@code PR_LOCK_RESOURCE_FID}. */
	public static final PropTag<Long> PR_LOCK_RESOURCE_FID = define(0x38010014, PropType.I8, "PR_LOCK_RESOURCE_FID");

	/** {@code PR_LOCK_RESOURCE_DID}. */
	public static final PropTag<Long> PR_LOCK_RESOURCE_DID = define(0x38020014, PropType.I8, "PR_LOCK_RESOURCE_DID");

	/** {@code PR_LOCK_RESOURCE_VID}. */
	public static final PropTag<Long> PR_LOCK_RESOURCE_VID = define(0x38030014, PropType.I8, "PR_LOCK_RESOURCE_VID");

	/** {@code PR_LOCK_ENLISTMENT_CONTEXT}. */
	public static final PropTag<Binary> PR_LOCK_ENLISTMENT_CONTEXT = define(0x38040102, PropType.BINARY,
			"PR_LOCK_ENLISTMENT_CONTEXT");

	/** {@code PR_LOCK_TYPE}. */
	public static final PropTag<Short> PR_LOCK_TYPE = define(0x38050002, PropType.I2, "PR_LOCK_TYPE");

	/** {@code PR_LOCK_SCOPE}. */
	public static final PropTag<Short> PR_LOCK_SCOPE = define(0x38060002, PropType.I2, "PR_LOCK_SCOPE");

	/** {@code PR_LOCK_TRANSIENT_ID}. */
	public static final PropTag<Binary> PR_LOCK_TRANSIENT_ID = define(0x38070102, PropType.BINARY,
			"PR_LOCK_TRANSIENT_ID");

	/** {@code PR_LOCK_DEPTH}. */
	public static final PropTag<Integer> PR_LOCK_DEPTH = define(0x38080003, PropType.LONG, "PR_LOCK_DEPTH");

	/** {@code PR_LOCK_TIMEOUT}. */
	public static final PropTag<Integer> PR_LOCK_TIMEOUT = define(0x38090003, PropType.LONG, "PR_LOCK_TIMEOUT");

	/** {@code PR_LOCK_EXPIRY_TIME}. */
	public static final PropTag<Instant> PR_LOCK_EXPIRY_TIME = define(0x380A0040, PropType.SYSTIME,
			"PR_LOCK_EXPIRY_TIME");

	/** {@code PR_LOCK_GLID}. */
	public static final PropTag<Binary> PR_LOCK_GLID = define(0x380B0102, PropType.BINARY, "PR_LOCK_GLID");

	/** {@code PR_LOCK_NULL_URL_W}. */
	public static final PropTag<String> PR_LOCK_NULL_URL_W = define(0x380C001F, PropType.UNICODE, "PR_LOCK_NULL_URL_W");

	/** {@code PR_SYNCEVENT_SUPPRESS_GUID}. */
	public static final PropTag<Binary> PR_SYNCEVENT_SUPPRESS_GUID = define(0x38800102, PropType.BINARY,
			"PR_SYNCEVENT_SUPPRESS_GUID");

	// Address book entry (0x3900 to 0x39FF)

	/** {@code PR_DISPLAY_TYPE}. */
	public static final PropTag<Integer> PR_DISPLAY_TYPE = define(0x39000003, PropType.LONG, "PR_DISPLAY_TYPE");

	/** {@code PR_TEMPLATEID}. */
	public static final PropTag<Binary> PR_TEMPLATEID = define(0x39020102, PropType.BINARY, "PR_TEMPLATEID");

	/** {@code PR_PRIMARY_CAPABILITY}. */
	public static final PropTag<Binary> PR_PRIMARY_CAPABILITY = define(0x39040102, PropType.BINARY,
			"PR_PRIMARY_CAPABILITY");

	/** {@code PR_DISPLAY_TYPE_EX}. */
	public static final PropTag<Integer> PR_DISPLAY_TYPE_EX = define(0x39050003, PropType.LONG, "PR_DISPLAY_TYPE_EX");

	/** {@code PR_SMTP_ADDRESS}. */
	public static final PropTag<String> PR_SMTP_ADDRESS = define(0x39FE001F, PropType.UNICODE, "PR_SMTP_ADDRESS");

	/** {@code PR_7BIT_DISPLAY_NAME}. */
	public static final PropTag<String> PR_7BIT_DISPLAY_NAME = define(0x39FF001E, PropType.STRING8,
			"PR_7BIT_DISPLAY_NAME");

	/** {@code PR_EMS_AB_DISPLAY_NAME_PRINTABLE}. */
	public static final PropTag<String> PR_EMS_AB_DISPLAY_NAME_PRINTABLE = define(0x39FF001F, PropType.UNICODE,
			"PR_EMS_AB_DISPLAY_NAME_PRINTABLE");

	// Mail user (0x3A00 to 0x3BFF)

	/** {@code PR_ACCOUNT}. */
	public static final PropTag<String> PR_ACCOUNT = define(0x3A00001F, PropType.UNICODE, "PR_ACCOUNT");

	/** {@code PR_ALTERNATE_RECIPIENT}. */
	public static final PropTag<Binary> PR_ALTERNATE_RECIPIENT = define(0x3A010102, PropType.BINARY,
			"PR_ALTERNATE_RECIPIENT");

	/** {@code PR_CALLBACK_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_CALLBACK_TELEPHONE_NUMBER = define(0x3A02001F, PropType.UNICODE,
			"PR_CALLBACK_TELEPHONE_NUMBER");

	/** {@code PR_CONVERSION_PROHIBITED}. */
	public static final PropTag<Boolean> PR_CONVERSION_PROHIBITED = define(0x3A03000B, PropType.BOOLEAN,
			"PR_CONVERSION_PROHIBITED");

	/** {@code PR_DISCLOSE_RECIPIENTS}. */
	public static final PropTag<Boolean> PR_DISCLOSE_RECIPIENTS = define(0x3A04000B, PropType.BOOLEAN,
			"PR_DISCLOSE_RECIPIENTS");

	/** {@code PR_GENERATION}. */
	public static final PropTag<String> PR_GENERATION = define(0x3A05001F, PropType.UNICODE, "PR_GENERATION");

	/** {@code PR_GIVEN_NAME}. */
	public static final PropTag<String> PR_GIVEN_NAME = define(0x3A06001F, PropType.UNICODE, "PR_GIVEN_NAME");

	/** {@code PR_GOVERNMENT_ID_NUMBER}. */
	public static final PropTag<String> PR_GOVERNMENT_ID_NUMBER = define(0x3A07001F, PropType.UNICODE,
			"PR_GOVERNMENT_ID_NUMBER");

	/** {@code PR_BUSINESS_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_BUSINESS_TELEPHONE_NUMBER = define(0x3A08001F, PropType.UNICODE,
			"PR_BUSINESS_TELEPHONE_NUMBER");

	/** {@code PR_OFFICE_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_OFFICE_TELEPHONE_NUMBER = define(0x3A08001F, PropType.UNICODE,
			"PR_OFFICE_TELEPHONE_NUMBER");

	/** {@code PR_HOME_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_HOME_TELEPHONE_NUMBER = define(0x3A09001F, PropType.UNICODE,
			"PR_HOME_TELEPHONE_NUMBER");

	/** {@code PR_INITIALS}. */
	public static final PropTag<String> PR_INITIALS = define(0x3A0A001F, PropType.UNICODE, "PR_INITIALS");

	/** {@code PR_KEYWORD}. */
	public static final PropTag<String> PR_KEYWORD = define(0x3A0B001F, PropType.UNICODE, "PR_KEYWORD");

	/** {@code PR_LANGUAGE}. */
	public static final PropTag<String> PR_LANGUAGE = define(0x3A0C001F, PropType.UNICODE, "PR_LANGUAGE");

	/** {@code PR_LOCATION}. */
	public static final PropTag<String> PR_LOCATION = define(0x3A0D001F, PropType.UNICODE, "PR_LOCATION");

	/** {@code PR_MAIL_PERMISSION}. */
	public static final PropTag<Boolean> PR_MAIL_PERMISSION = define(0x3A0E000B, PropType.BOOLEAN,
			"PR_MAIL_PERMISSION");

	/** {@code PR_MHS_COMMON_NAME}. */
	public static final PropTag<String> PR_MHS_COMMON_NAME = define(0x3A0F001F, PropType.UNICODE, "PR_MHS_COMMON_NAME");

	/** {@code PR_ORGANIZATIONAL_ID_NUMBER}. */
	public static final PropTag<String> PR_ORGANIZATIONAL_ID_NUMBER = define(0x3A10001F, PropType.UNICODE,
			"PR_ORGANIZATIONAL_ID_NUMBER");

	/** {@code PR_SURNAME}. */
	public static final PropTag<String> PR_SURNAME = define(0x3A11001F, PropType.UNICODE, "PR_SURNAME");

	/** {@code PR_ORIGINAL_ENTRYID}. */
	public static final PropTag<Binary> PR_ORIGINAL_ENTRYID = define(0x3A120102, PropType.BINARY,
			"PR_ORIGINAL_ENTRYID");

	/** {@code PR_ORIGINAL_DISPLAY_NAME}. */
	public static final PropTag<String> PR_ORIGINAL_DISPLAY_NAME = define(0x3A13001F, PropType.UNICODE,
			"PR_ORIGINAL_DISPLAY_NAME");

	/** {@code PR_ORIGINAL_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_ORIGINAL_SEARCH_KEY = define(0x3A140102, PropType.BINARY,
			"PR_ORIGINAL_SEARCH_KEY");

	/** {@code PR_POSTAL_ADDRESS}. */
	public static final PropTag<String> PR_POSTAL_ADDRESS = define(0x3A15001F, PropType.UNICODE, "PR_POSTAL_ADDRESS");

	/** {@code PR_COMPANY_NAME}. */
	public static final PropTag<String> PR_COMPANY_NAME = define(0x3A16001F, PropType.UNICODE, "PR_COMPANY_NAME");

	/** {@code PR_TITLE}. */
	public static final PropTag<String> PR_TITLE = define(0x3A17001F, PropType.UNICODE, "PR_TITLE");

	/** {@code PR_DEPARTMENT_NAME}. */
	public static final PropTag<String> PR_DEPARTMENT_NAME = define(0x3A18001F, PropType.UNICODE, "PR_DEPARTMENT_NAME");

	/** {@code PR_OFFICE_LOCATION}. */
	public static final PropTag<String> PR_OFFICE_LOCATION = define(0x3A19001F, PropType.UNICODE, "PR_OFFICE_LOCATION");

	/** {@code PR_PRIMARY_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_PRIMARY_TELEPHONE_NUMBER = define(0x3A1A001F, PropType.UNICODE,
			"PR_PRIMARY_TELEPHONE_NUMBER");

	/** {@code PR_BUSINESS2_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_BUSINESS2_TELEPHONE_NUMBER = define(0x3A1B001F, PropType.UNICODE,
			"PR_BUSINESS2_TELEPHONE_NUMBER");

	/** {@code PR_OFFICE2_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_OFFICE2_TELEPHONE_NUMBER = define(0x3A1B001F, PropType.UNICODE,
			"PR_OFFICE2_TELEPHONE_NUMBER");

	/** {@code PR_CELLULAR_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_CELLULAR_TELEPHONE_NUMBER = define(0x3A1C001F, PropType.UNICODE,
			"PR_CELLULAR_TELEPHONE_NUMBER");

	/** {@code PR_MOBILE_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_MOBILE_TELEPHONE_NUMBER = define(0x3A1C001F, PropType.UNICODE,
			"PR_MOBILE_TELEPHONE_NUMBER");

	/** {@code PR_RADIO_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_RADIO_TELEPHONE_NUMBER = define(0x3A1D001F, PropType.UNICODE,
			"PR_RADIO_TELEPHONE_NUMBER");

	/** {@code PR_CAR_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_CAR_TELEPHONE_NUMBER = define(0x3A1E001F, PropType.UNICODE,
			"PR_CAR_TELEPHONE_NUMBER");

	/** {@code PR_OTHER_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_OTHER_TELEPHONE_NUMBER = define(0x3A1F001F, PropType.UNICODE,
			"PR_OTHER_TELEPHONE_NUMBER");

	/** {@code PR_TRANSMITABLE_DISPLAY_NAME}. */
	public static final PropTag<String> PR_TRANSMITABLE_DISPLAY_NAME = define(0x3A20001F, PropType.UNICODE,
			"PR_TRANSMITABLE_DISPLAY_NAME");

	/** {@code PR_BEEPER_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_BEEPER_TELEPHONE_NUMBER = define(0x3A21001F, PropType.UNICODE,
			"PR_BEEPER_TELEPHONE_NUMBER");

	/** {@code PR_PAGER_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_PAGER_TELEPHONE_NUMBER = define(0x3A21001F, PropType.UNICODE,
			"PR_PAGER_TELEPHONE_NUMBER");

	/** {@code PR_USER_CERTIFICATE}. */
	public static final PropTag<Binary> PR_USER_CERTIFICATE = define(0x3A220102, PropType.BINARY,
			"PR_USER_CERTIFICATE");

	/** {@code PR_PRIMARY_FAX_NUMBER}. */
	public static final PropTag<String> PR_PRIMARY_FAX_NUMBER = define(0x3A23001F, PropType.UNICODE,
			"PR_PRIMARY_FAX_NUMBER");

	/** {@code PR_BUSINESS_FAX_NUMBER}. */
	public static final PropTag<String> PR_BUSINESS_FAX_NUMBER = define(0x3A24001F, PropType.UNICODE,
			"PR_BUSINESS_FAX_NUMBER");

	/** {@code PR_HOME_FAX_NUMBER}. */
	public static final PropTag<String> PR_HOME_FAX_NUMBER = define(0x3A25001F, PropType.UNICODE, "PR_HOME_FAX_NUMBER");

	/** {@code PR_BUSINESS_ADDRESS_COUNTRY}. */
	public static final PropTag<String> PR_BUSINESS_ADDRESS_COUNTRY = define(0x3A26001F, PropType.UNICODE,
			"PR_BUSINESS_ADDRESS_COUNTRY");

	/** {@code PR_COUNTRY}. */
	public static final PropTag<String> PR_COUNTRY = define(0x3A26001F, PropType.UNICODE, "PR_COUNTRY");

	/** {@code PR_BUSINESS_ADDRESS_CITY}. */
	public static final PropTag<String> PR_BUSINESS_ADDRESS_CITY = define(0x3A27001F, PropType.UNICODE,
			"PR_BUSINESS_ADDRESS_CITY");

	/** {@code PR_LOCALITY}. */
	public static final PropTag<String> PR_LOCALITY = define(0x3A27001F, PropType.UNICODE, "PR_LOCALITY");

	/** {@code PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE}. */
	public static final PropTag<String> PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE = define(0x3A28001F, PropType.UNICODE,
			"PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE");

	/** {@code PR_STATE_OR_PROVINCE}. */
	public static final PropTag<String> PR_STATE_OR_PROVINCE = define(0x3A28001F, PropType.UNICODE,
			"PR_STATE_OR_PROVINCE");

	/** {@code PR_BUSINESS_ADDRESS_STREET}. */
	public static final PropTag<String> PR_BUSINESS_ADDRESS_STREET = define(0x3A29001F, PropType.UNICODE,
			"PR_BUSINESS_ADDRESS_STREET");

	/** {@code PR_STREET_ADDRESS}. */
	public static final PropTag<String> PR_STREET_ADDRESS = define(0x3A29001F, PropType.UNICODE, "PR_STREET_ADDRESS");

	/** {@code PR_BUSINESS_ADDRESS_POSTAL_CODE}. */
	public static final PropTag<String> PR_BUSINESS_ADDRESS_POSTAL_CODE = define(0x3A2A001F, PropType.UNICODE,
			"PR_BUSINESS_ADDRESS_POSTAL_CODE");

	/** {@code PR_POSTAL_CODE}. */
	public static final PropTag<String> PR_POSTAL_CODE = define(0x3A2A001F, PropType.UNICODE, "PR_POSTAL_CODE");

	/** {@code PR_BUSINESS_ADDRESS_POST_OFFICE_BOX}. */
	public static final PropTag<String> PR_BUSINESS_ADDRESS_POST_OFFICE_BOX = define(0x3A2B001F, PropType.UNICODE,
			"PR_BUSINESS_ADDRESS_POST_OFFICE_BOX");

	/** {@code PR_POST_OFFICE_BOX}. */
	public static final PropTag<String> PR_POST_OFFICE_BOX = define(0x3A2B001F, PropType.UNICODE, "PR_POST_OFFICE_BOX");

	/** {@code PR_TELEX_NUMBER}. */
	public static final PropTag<String> PR_TELEX_NUMBER = define(0x3A2C001F, PropType.UNICODE, "PR_TELEX_NUMBER");

	/** {@code PR_ISDN_NUMBER}. */
	public static final PropTag<String> PR_ISDN_NUMBER = define(0x3A2D001F, PropType.UNICODE, "PR_ISDN_NUMBER");

	/** {@code PR_ASSISTANT_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_ASSISTANT_TELEPHONE_NUMBER = define(0x3A2E001F, PropType.UNICODE,
			"PR_ASSISTANT_TELEPHONE_NUMBER");

	/** {@code PR_HOME2_TELEPHONE_NUMBER}. */
	public static final PropTag<String> PR_HOME2_TELEPHONE_NUMBER = define(0x3A2F001F, PropType.UNICODE,
			"PR_HOME2_TELEPHONE_NUMBER");

	/** {@code PR_ASSISTANT}. */
	public static final PropTag<String> PR_ASSISTANT = define(0x3A30001F, PropType.UNICODE, "PR_ASSISTANT");

	/** {@code PR_SEND_RICH_INFO}. */
	public static final PropTag<Boolean> PR_SEND_RICH_INFO = define(0x3A40000B, PropType.BOOLEAN, "PR_SEND_RICH_INFO");

	/** {@code PR_WEDDING_ANNIVERSARY}. */
	public static final PropTag<Instant> PR_WEDDING_ANNIVERSARY = define(0x3A410040, PropType.SYSTIME,
			"PR_WEDDING_ANNIVERSARY");

	/** {@code PR_BIRTHDAY}. */
	public static final PropTag<Instant> PR_BIRTHDAY = define(0x3A420040, PropType.SYSTIME, "PR_BIRTHDAY");

	/** {@code PR_HOBBIES}. */
	public static final PropTag<String> PR_HOBBIES = define(0x3A43001F, PropType.UNICODE, "PR_HOBBIES");

	/** {@code PR_MIDDLE_NAME}. */
	public static final PropTag<String> PR_MIDDLE_NAME = define(0x3A44001F, PropType.UNICODE, "PR_MIDDLE_NAME");

	/** {@code PR_DISPLAY_NAME_PREFIX}. */
	public static final PropTag<String> PR_DISPLAY_NAME_PREFIX = define(0x3A45001F, PropType.UNICODE,
			"PR_DISPLAY_NAME_PREFIX");

	/** {@code PR_PROFESSION}. */
	public static final PropTag<String> PR_PROFESSION = define(0x3A46001F, PropType.UNICODE, "PR_PROFESSION");

	/** {@code PR_PREFERRED_BY_NAME}. */
	public static final PropTag<String> PR_PREFERRED_BY_NAME = define(0x3A47001F, PropType.UNICODE,
			"PR_PREFERRED_BY_NAME");

	/** {@code PR_SPOUSE_NAME}. */
	public static final PropTag<String> PR_SPOUSE_NAME = define(0x3A48001F, PropType.UNICODE, "PR_SPOUSE_NAME");

	/** {@code PR_COMPUTER_NETWORK_NAME}. */
	public static final PropTag<String> PR_COMPUTER_NETWORK_NAME = define(0x3A49001F, PropType.UNICODE,
			"PR_COMPUTER_NETWORK_NAME");

	/** {@code PR_CUSTOMER_ID}. */
	public static final PropTag<String> PR_CUSTOMER_ID = define(0x3A4A001F, PropType.UNICODE, "PR_CUSTOMER_ID");

	/** {@code PR_TTYTDD_PHONE_NUMBER}. */
	public static final PropTag<String> PR_TTYTDD_PHONE_NUMBER = define(0x3A4B001F, PropType.UNICODE,
			"PR_TTYTDD_PHONE_NUMBER");

	/** {@code PR_FTP_SITE}. */
	public static final PropTag<String> PR_FTP_SITE = define(0x3A4C001F, PropType.UNICODE, "PR_FTP_SITE");

	/** {@code PR_GENDER}. */
	public static final PropTag<Short> PR_GENDER = define(0x3A4D0002, PropType.I2, "PR_GENDER");

	/** {@code PR_MANAGER_NAME}. */
	public static final PropTag<String> PR_MANAGER_NAME = define(0x3A4E001F, PropType.UNICODE, "PR_MANAGER_NAME");

	/** {@code PR_NICKNAME}. */
	public static final PropTag<String> PR_NICKNAME = define(0x3A4F001F, PropType.UNICODE, "PR_NICKNAME");

	/** {@code PR_PERSONAL_HOME_PAGE}. */
	public static final PropTag<String> PR_PERSONAL_HOME_PAGE = define(0x3A50001F, PropType.UNICODE,
			"PR_PERSONAL_HOME_PAGE");

	/** {@code PR_BUSINESS_HOME_PAGE}. */
	public static final PropTag<String> PR_BUSINESS_HOME_PAGE = define(0x3A51001F, PropType.UNICODE,
			"PR_BUSINESS_HOME_PAGE");

	/** {@code PR_CONTACT_VERSION}. */
	public static final PropTag<MapiUid> PR_CONTACT_VERSION = define(0x3A520048, PropType.CLSID, "PR_CONTACT_VERSION");

	/** {@code PR_CONTACT_ENTRYIDS}. */
	public static final PropTag<List<Binary>> PR_CONTACT_ENTRYIDS = define(0x3A531102, PropType.MV_BINARY,
			"PR_CONTACT_ENTRYIDS");

	/** {@code PR_CONTACT_ADDRTYPES}. */
	public static final PropTag<List<String>> PR_CONTACT_ADDRTYPES = define(0x3A54101F, PropType.MV_UNICODE,
			"PR_CONTACT_ADDRTYPES");

	/** {@code PR_CONTACT_DEFAULT_ADDRESS_INDEX}. */
	public static final PropTag<Integer> PR_CONTACT_DEFAULT_ADDRESS_INDEX = define(0x3A550003, PropType.LONG,
			"PR_CONTACT_DEFAULT_ADDRESS_INDEX");

	/** {@code PR_CONTACT_EMAIL_ADDRESSES}. */
	public static final PropTag<List<String>> PR_CONTACT_EMAIL_ADDRESSES = define(0x3A56101F, PropType.MV_UNICODE,
			"PR_CONTACT_EMAIL_ADDRESSES");

	/** {@code PR_COMPANY_MAIN_PHONE_NUMBER}. */
	public static final PropTag<String> PR_COMPANY_MAIN_PHONE_NUMBER = define(0x3A57001F, PropType.UNICODE,
			"PR_COMPANY_MAIN_PHONE_NUMBER");

	/** {@code PR_CHILDRENS_NAMES}. */
	public static final PropTag<List<String>> PR_CHILDRENS_NAMES = define(0x3A58101F, PropType.MV_UNICODE,
			"PR_CHILDRENS_NAMES");

	/** {@code PR_HOME_ADDRESS_CITY}. */
	public static final PropTag<String> PR_HOME_ADDRESS_CITY = define(0x3A59001F, PropType.UNICODE,
			"PR_HOME_ADDRESS_CITY");

	/** {@code PR_HOME_ADDRESS_COUNTRY}. */
	public static final PropTag<String> PR_HOME_ADDRESS_COUNTRY = define(0x3A5A001F, PropType.UNICODE,
			"PR_HOME_ADDRESS_COUNTRY");

	/** {@code PR_HOME_ADDRESS_POSTAL_CODE}. */
	public static final PropTag<String> PR_HOME_ADDRESS_POSTAL_CODE = define(0x3A5B001F, PropType.UNICODE,
			"PR_HOME_ADDRESS_POSTAL_CODE");

	/** {@code PR_HOME_ADDRESS_STATE_OR_PROVINCE}. */
	public static final PropTag<String> PR_HOME_ADDRESS_STATE_OR_PROVINCE = define(0x3A5C001F, PropType.UNICODE,
			"PR_HOME_ADDRESS_STATE_OR_PROVINCE");

	/** {@code PR_HOME_ADDRESS_STREET}. */
	public static final PropTag<String> PR_HOME_ADDRESS_STREET = define(0x3A5D001F, PropType.UNICODE,
			"PR_HOME_ADDRESS_STREET");

	/** {@code PR_HOME_ADDRESS_POST_OFFICE_BOX}. */
	public static final PropTag<String> PR_HOME_ADDRESS_POST_OFFICE_BOX = define(0x3A5E001F, PropType.UNICODE,
			"PR_HOME_ADDRESS_POST_OFFICE_BOX");

	/** {@code PR_OTHER_ADDRESS_CITY}. */
	public static final PropTag<String> PR_OTHER_ADDRESS_CITY = define(0x3A5F001F, PropType.UNICODE,
			"PR_OTHER_ADDRESS_CITY");

	/** {@code PR_OTHER_ADDRESS_COUNTRY}. */
	public static final PropTag<String> PR_OTHER_ADDRESS_COUNTRY = define(0x3A60001F, PropType.UNICODE,
			"PR_OTHER_ADDRESS_COUNTRY");

	/** {@code PR_OTHER_ADDRESS_POSTAL_CODE}. */
	public static final PropTag<String> PR_OTHER_ADDRESS_POSTAL_CODE = define(0x3A61001F, PropType.UNICODE,
			"PR_OTHER_ADDRESS_POSTAL_CODE");

	/** {@code PR_OTHER_ADDRESS_STATE_OR_PROVINCE}. */
	public static final PropTag<String> PR_OTHER_ADDRESS_STATE_OR_PROVINCE = define(0x3A62001F, PropType.UNICODE,
			"PR_OTHER_ADDRESS_STATE_OR_PROVINCE");

	/** {@code PR_OTHER_ADDRESS_STREET}. */
	public static final PropTag<String> PR_OTHER_ADDRESS_STREET = define(0x3A63001F, PropType.UNICODE,
			"PR_OTHER_ADDRESS_STREET");

	/** {@code PR_OTHER_ADDRESS_POST_OFFICE_BOX}. */
	public static final PropTag<String> PR_OTHER_ADDRESS_POST_OFFICE_BOX = define(0x3A64001F, PropType.UNICODE,
			"PR_OTHER_ADDRESS_POST_OFFICE_BOX");

	// Distribution list (0x3C00 to 0x3CFF)

	// Profile section (0x3D00 to 0x3DFF)

	/** {@code PR_STORE_PROVIDERS}. */
	public static final PropTag<Binary> PR_STORE_PROVIDERS = define(0x3D000102, PropType.BINARY, "PR_STORE_PROVIDERS");

	/** {@code PR_AB_PROVIDERS}. */
	public static final PropTag<Binary> PR_AB_PROVIDERS = define(0x3D010102, PropType.BINARY, "PR_AB_PROVIDERS");

	/** {@code PR_TRANSPORT_PROVIDERS}. */
	public static final PropTag<Binary> PR_TRANSPORT_PROVIDERS = define(0x3D020102, PropType.BINARY,
			"PR_TRANSPORT_PROVIDERS");

	/** {@code PR_DEFAULT_PROFILE}. */
	public static final PropTag<Boolean> PR_DEFAULT_PROFILE = define(0x3D04000B, PropType.BOOLEAN,
			"PR_DEFAULT_PROFILE");

	/** {@code PR_AB_SEARCH_PATH}. */
	public static final PropTag<List<Binary>> PR_AB_SEARCH_PATH = define(0x3D051102, PropType.MV_BINARY,
			"PR_AB_SEARCH_PATH");

	/** {@code PR_AB_DEFAULT_DIR}. */
	public static final PropTag<Binary> PR_AB_DEFAULT_DIR = define(0x3D060102, PropType.BINARY, "PR_AB_DEFAULT_DIR");

	/** {@code PR_AB_DEFAULT_PAB}. */
	public static final PropTag<Binary> PR_AB_DEFAULT_PAB = define(0x3D070102, PropType.BINARY, "PR_AB_DEFAULT_PAB");

	/** {@code PR_FILTERING_HOOKS}. */
	public static final PropTag<Binary> PR_FILTERING_HOOKS = define(0x3D080102, PropType.BINARY, "PR_FILTERING_HOOKS");

	/** {@code PR_SERVICE_NAME}. */
	public static final PropTag<String> PR_SERVICE_NAME = define(0x3D09001F, PropType.UNICODE, "PR_SERVICE_NAME");

	/** {@code PR_SERVICE_DLL_NAME}. */
	public static final PropTag<String> PR_SERVICE_DLL_NAME = define(0x3D0A001F, PropType.UNICODE,
			"PR_SERVICE_DLL_NAME");

	/** {@code PR_SERVICE_ENTRY_NAME}. */
	public static final PropTag<String> PR_SERVICE_ENTRY_NAME = define(0x3D0B001E, PropType.STRING8,
			"PR_SERVICE_ENTRY_NAME");

	/** {@code PR_SERVICE_UID}. */
	public static final PropTag<Binary> PR_SERVICE_UID = define(0x3D0C0102, PropType.BINARY, "PR_SERVICE_UID");

	/** {@code PR_SERVICE_EXTRA_UIDS}. */
	public static final PropTag<Binary> PR_SERVICE_EXTRA_UIDS = define(0x3D0D0102, PropType.BINARY,
			"PR_SERVICE_EXTRA_UIDS");

	/** {@code PR_SERVICES}. */
	public static final PropTag<Binary> PR_SERVICES = define(0x3D0E0102, PropType.BINARY, "PR_SERVICES");

	/** {@code PR_SERVICE_SUPPORT_FILES}. */
	public static final PropTag<List<String>> PR_SERVICE_SUPPORT_FILES = define(0x3D0F101F, PropType.MV_UNICODE,
			"PR_SERVICE_SUPPORT_FILES");

	/** {@code PR_SERVICE_DELETE_FILES}. */
	public static final PropTag<List<String>> PR_SERVICE_DELETE_FILES = define(0x3D10101F, PropType.MV_UNICODE,
			"PR_SERVICE_DELETE_FILES");

	/** {@code PR_AB_SEARCH_PATH_UPDATE}. */
	public static final PropTag<Binary> PR_AB_SEARCH_PATH_UPDATE = define(0x3D110102, PropType.BINARY,
			"PR_AB_SEARCH_PATH_UPDATE");

	/** {@code PR_PROFILE_NAME}. */
	public static final PropTag<String> PR_PROFILE_NAME = define(0x3D12001F, PropType.UNICODE, "PR_PROFILE_NAME");

	/** {@code PR_ADMIN_SECURITY_DESCRIPTOR}. */
	public static final PropTag<Binary> PR_ADMIN_SECURITY_DESCRIPTOR = define(0x3D210102, PropType.BINARY,
			"PR_ADMIN_SECURITY_DESCRIPTOR");

	/** {@code PR_WIN32_SECURITY_DESCRIPTOR}. */
	public static final PropTag<Binary> PR_WIN32_SECURITY_DESCRIPTOR = define(0x3D220102, PropType.BINARY,
			"PR_WIN32_SECURITY_DESCRIPTOR");

	/** {@code PR_NON_WIN32_ACL}. */
	public static final PropTag<Boolean> PR_NON_WIN32_ACL = define(0x3D23000B, PropType.BOOLEAN, "PR_NON_WIN32_ACL");

	/** {@code PR_ITEM_LEVEL_ACL}. */
	public static final PropTag<Boolean> PR_ITEM_LEVEL_ACL = define(0x3D24000B, PropType.BOOLEAN, "PR_ITEM_LEVEL_ACL");

	/** {@code PR_XMT_SECURITY_ROLE_1_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_1_AS_XML = define(0x3D25001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_1_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_1}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_1 = define(0x3D250102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_1");

	/** {@code PR_XMT_SECURITY_ROLE_2_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_2_AS_XML = define(0x3D26001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_2_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_2}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_2 = define(0x3D260102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_2");

	/** {@code PR_XMT_SECURITY_ROLE_3_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_3_AS_XML = define(0x3D27001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_3_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_3}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_3 = define(0x3D270102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_3");

	/** {@code PR_XMT_SECURITY_ROLE_4_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_4_AS_XML = define(0x3D28001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_4_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_4}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_4 = define(0x3D280102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_4");

	/** {@code PR_XMT_SECURITY_ROLE_5_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_5_AS_XML = define(0x3D29001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_5_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_5}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_5 = define(0x3D290102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_5");

	/** {@code PR_XMT_SECURITY_ROLE_6_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_6_AS_XML = define(0x3D2A001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_6_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_6}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_6 = define(0x3D2A0102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_6");

	/** {@code PR_XMT_SECURITY_ROLE_7_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_7_AS_XML = define(0x3D2B001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_7_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_7}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_7 = define(0x3D2B0102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_7");

	/** {@code PR_XMT_SECURITY_ROLE_8_AS_XML}. */
	public static final PropTag<String> PR_XMT_SECURITY_ROLE_8_AS_XML = define(0x3D2C001F, PropType.UNICODE,
			"PR_XMT_SECURITY_ROLE_8_AS_XML");

	/** {@code PR_XMT_SECURITY_ROLE_8}. */
	public static final PropTag<Binary> PR_XMT_SECURITY_ROLE_8 = define(0x3D2C0102, PropType.BINARY,
			"PR_XMT_SECURITY_ROLE_8");

	// Status object (0x3E00 to 0x3FFF)

	/** {@code PR_IDENTITY_DISPLAY}. */
	public static final PropTag<String> PR_IDENTITY_DISPLAY = define(0x3E00001F, PropType.UNICODE,
			"PR_IDENTITY_DISPLAY");

	/** {@code PR_IDENTITY_ENTRYID}. */
	public static final PropTag<Binary> PR_IDENTITY_ENTRYID = define(0x3E010102, PropType.BINARY,
			"PR_IDENTITY_ENTRYID");

	/** {@code PR_RESOURCE_METHODS}. */
	public static final PropTag<Integer> PR_RESOURCE_METHODS = define(0x3E020003, PropType.LONG, "PR_RESOURCE_METHODS");

	/** {@code PR_RESOURCE_TYPE}. */
	public static final PropTag<Integer> PR_RESOURCE_TYPE = define(0x3E030003, PropType.LONG, "PR_RESOURCE_TYPE");

	/** {@code PR_STATUS_CODE}. */
	public static final PropTag<Integer> PR_STATUS_CODE = define(0x3E040003, PropType.LONG, "PR_STATUS_CODE");

	/** {@code PR_IDENTITY_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_IDENTITY_SEARCH_KEY = define(0x3E050102, PropType.BINARY,
			"PR_IDENTITY_SEARCH_KEY");

	/** {@code PR_OWN_STORE_ENTRYID}. */
	public static final PropTag<Binary> PR_OWN_STORE_ENTRYID = define(0x3E060102, PropType.BINARY,
			"PR_OWN_STORE_ENTRYID");

	/** {@code PR_RESOURCE_PATH}. */
	public static final PropTag<String> PR_RESOURCE_PATH = define(0x3E07001F, PropType.UNICODE, "PR_RESOURCE_PATH");

	/** {@code PR_STATUS_STRING}. */
	public static final PropTag<String> PR_STATUS_STRING = define(0x3E08001F, PropType.UNICODE, "PR_STATUS_STRING");

	/** {@code PR_X400_DEFERRED_DELIVERY_CANCEL}. */
	public static final PropTag<Boolean> PR_X400_DEFERRED_DELIVERY_CANCEL = define(0x3E09000B, PropType.BOOLEAN,
			"PR_X400_DEFERRED_DELIVERY_CANCEL");

	/** {@code PR_HEADER_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_HEADER_FOLDER_ENTRYID = define(0x3E0A0102, PropType.BINARY,
			"PR_HEADER_FOLDER_ENTRYID");

	/** {@code PR_REMOTE_PROGRESS}. */
	public static final PropTag<Integer> PR_REMOTE_PROGRESS = define(0x3E0B0003, PropType.LONG, "PR_REMOTE_PROGRESS");

	/** {@code PR_REMOTE_PROGRESS_TEXT}. */
	public static final PropTag<String> PR_REMOTE_PROGRESS_TEXT = define(0x3E0C001F, PropType.UNICODE,
			"PR_REMOTE_PROGRESS_TEXT");

	/** {@code PR_REMOTE_VALIDATE_OK}. */
	public static final PropTag<Boolean> PR_REMOTE_VALIDATE_OK = define(0x3E0D000B, PropType.BOOLEAN,
			"PR_REMOTE_VALIDATE_OK");

	/** {@code PR_CONTROL_FLAGS}. */
	public static final PropTag<Integer> PR_CONTROL_FLAGS = define(0x3F000003, PropType.LONG, "PR_CONTROL_FLAGS");

	/** {@code PR_CONTROL_STRUCTURE}. */
	public static final PropTag<Binary> PR_CONTROL_STRUCTURE = define(0x3F010102, PropType.BINARY,
			"PR_CONTROL_STRUCTURE");

	/** {@code PR_CONTROL_TYPE}. */
	public static final PropTag<Integer> PR_CONTROL_TYPE = define(0x3F020003, PropType.LONG, "PR_CONTROL_TYPE");

	/** {@code PR_DELTAX}. */
	public static final PropTag<Integer> PR_DELTAX = define(0x3F030003, PropType.LONG, "PR_DELTAX");

	/** {@code PR_DELTAY}. */
	public static final PropTag<Integer> PR_DELTAY = define(0x3F040003, PropType.LONG, "PR_DELTAY");

	/** {@code PR_XPOS}. */
	public static final PropTag<Integer> PR_XPOS = define(0x3F050003, PropType.LONG, "PR_XPOS");

	/** {@code PR_YPOS}. */
	public static final PropTag<Integer> PR_YPOS = define(0x3F060003, PropType.LONG, "PR_YPOS");

	/** {@code PR_CONTROL_ID}. */
	public static final PropTag<Binary> PR_CONTROL_ID = define(0x3F070102, PropType.BINARY, "PR_CONTROL_ID");

	/** {@code PR_INITIAL_DETAILS_PANE}. */
	public static final PropTag<Integer> PR_INITIAL_DETAILS_PANE = define(0x3F080003, PropType.LONG,
			"PR_INITIAL_DETAILS_PANE");

	/** {@code PR_PREVIEW_UNREAD}. */
	public static final PropTag<String> PR_PREVIEW_UNREAD = define(0x3FD8001F, PropType.UNICODE, "PR_PREVIEW_UNREAD");

	/** {@code PR_PREVIEW}. */
	public static final PropTag<String> PR_PREVIEW = define(0x3FD9001F, PropType.UNICODE, "PR_PREVIEW");

	/** {@code PR_ABSTRACT}. */
	public static final PropTag<String> PR_ABSTRACT = define(0x3FDA001F, PropType.UNICODE, "PR_ABSTRACT");

	/** {@code PR_DL_REPORT_FLAGS}. */
	public static final PropTag<Integer> PR_DL_REPORT_FLAGS = define(0x3FDB0003, PropType.LONG, "PR_DL_REPORT_FLAGS");

	/** {@code PR_BILATERAL_INFO}. */
	public static final PropTag<Binary> PR_BILATERAL_INFO = define(0x3FDC0102, PropType.BINARY, "PR_BILATERAL_INFO");

	/** {@code PR_MSG_BODY_ID}. */
	public static final PropTag<Integer> PR_MSG_BODY_ID = define(0x3FDD0003, PropType.LONG, "PR_MSG_BODY_ID");

	/** {@code PR_INTERNET_CPID}. */
	public static final PropTag<Integer> PR_INTERNET_CPID = define(0x3FDE0003, PropType.LONG, "PR_INTERNET_CPID");

	/** {@code PR_AUTO_RESPONSE_SUPPRESS}. */
	public static final PropTag<Integer> PR_AUTO_RESPONSE_SUPPRESS = define(0x3FDF0003, PropType.LONG,
			"PR_AUTO_RESPONSE_SUPPRESS");

	/** {@code PR_ACL_TABLE}. */
	public static final PropTag<NoValue> PR_ACL_TABLE = define(0x3FE0000D, PropType.OBJECT, "PR_ACL_TABLE");

	/** {@code PR_ACL_DATA}. */
	public static final PropTag<Binary> PR_ACL_DATA = define(0x3FE00102, PropType.BINARY, "PR_ACL_DATA");

	/** {@code PR_RULES_TABLE}. */
	public static final PropTag<NoValue> PR_RULES_TABLE = define(0x3FE1000D, PropType.OBJECT, "PR_RULES_TABLE");

	/** {@code PR_RULES_DATA}. */
	public static final PropTag<Binary> PR_RULES_DATA = define(0x3FE10102, PropType.BINARY, "PR_RULES_DATA");

	/** {@code PR_FOLDER_DESIGN_FLAGS}. */
	public static final PropTag<Integer> PR_FOLDER_DESIGN_FLAGS = define(0x3FE20003, PropType.LONG,
			"PR_FOLDER_DESIGN_FLAGS");

	/** {@code PR_DELEGATED_BY_RULE}. */
	public static final PropTag<Boolean> PR_DELEGATED_BY_RULE = define(0x3FE3000B, PropType.BOOLEAN,
			"PR_DELEGATED_BY_RULE");

	/** {@code PR_DESIGN_IN_PROGRESS}. */
	public static final PropTag<Boolean> PR_DESIGN_IN_PROGRESS = define(0x3FE4000B, PropType.BOOLEAN,
			"PR_DESIGN_IN_PROGRESS");

	/** {@code PR_SECURE_ORIGINATION}. */
	public static final PropTag<Boolean> PR_SECURE_ORIGINATION = define(0x3FE5000B, PropType.BOOLEAN,
			"PR_SECURE_ORIGINATION");

	/** {@code PR_PUBLISH_IN_ADDRESS_BOOK}. */
	public static final PropTag<Boolean> PR_PUBLISH_IN_ADDRESS_BOOK = define(0x3FE6000B, PropType.BOOLEAN,
			"PR_PUBLISH_IN_ADDRESS_BOOK");

	/** {@code PR_RESOLVE_METHOD}. */
	public static final PropTag<Integer> PR_RESOLVE_METHOD = define(0x3FE70003, PropType.LONG, "PR_RESOLVE_METHOD");

	/** {@code PR_ADDRESS_BOOK_DISPLAY_NAME}. */
	public static final PropTag<String> PR_ADDRESS_BOOK_DISPLAY_NAME = define(0x3FE8001F, PropType.UNICODE,
			"PR_ADDRESS_BOOK_DISPLAY_NAME");

	/** {@code PR_EFORMS_LOCALE_ID}. */
	public static final PropTag<Integer> PR_EFORMS_LOCALE_ID = define(0x3FE90003, PropType.LONG, "PR_EFORMS_LOCALE_ID");

	/** {@code PR_HAS_DAMS}. */
	public static final PropTag<Boolean> PR_HAS_DAMS = define(0x3FEA000B, PropType.BOOLEAN, "PR_HAS_DAMS");

	/** {@code PR_DEFERRED_SEND_NUMBER}. */
	public static final PropTag<Integer> PR_DEFERRED_SEND_NUMBER = define(0x3FEB0003, PropType.LONG,
			"PR_DEFERRED_SEND_NUMBER");

	/** {@code PR_DEFERRED_SEND_UNITS}. */
	public static final PropTag<Integer> PR_DEFERRED_SEND_UNITS = define(0x3FEC0003, PropType.LONG,
			"PR_DEFERRED_SEND_UNITS");

	/** {@code PR_EXPIRY_NUMBER}. */
	public static final PropTag<Integer> PR_EXPIRY_NUMBER = define(0x3FED0003, PropType.LONG, "PR_EXPIRY_NUMBER");

	/** {@code PR_EXPIRY_UNITS}. */
	public static final PropTag<Integer> PR_EXPIRY_UNITS = define(0x3FEE0003, PropType.LONG, "PR_EXPIRY_UNITS");

	/** {@code PR_DEFERRED_SEND_TIME}. */
	public static final PropTag<Instant> PR_DEFERRED_SEND_TIME = define(0x3FEF0040, PropType.SYSTIME,
			"PR_DEFERRED_SEND_TIME");

	/** {@code PR_CONFLICT_ENTRYID}. */
	public static final PropTag<Binary> PR_CONFLICT_ENTRYID = define(0x3FF00102, PropType.BINARY,
			"PR_CONFLICT_ENTRYID");

	/** {@code PR_MESSAGE_LOCALE_ID}. */
	public static final PropTag<Integer> PR_MESSAGE_LOCALE_ID = define(0x3FF10003, PropType.LONG,
			"PR_MESSAGE_LOCALE_ID");

	/** {@code PR_RULE_TRIGGER_HISTORY}. */
	public static final PropTag<Binary> PR_RULE_TRIGGER_HISTORY = define(0x3FF20102, PropType.BINARY,
			"PR_RULE_TRIGGER_HISTORY");

	/** {@code PR_MOVE_TO_STORE_ENTRYID}. */
	public static final PropTag<Binary> PR_MOVE_TO_STORE_ENTRYID = define(0x3FF30102, PropType.BINARY,
			"PR_MOVE_TO_STORE_ENTRYID");

	/** {@code PR_MOVE_TO_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_MOVE_TO_FOLDER_ENTRYID = define(0x3FF40102, PropType.BINARY,
			"PR_MOVE_TO_FOLDER_ENTRYID");

	/** {@code PR_STORAGE_QUOTA_LIMIT}. */
	public static final PropTag<Integer> PR_STORAGE_QUOTA_LIMIT = define(0x3FF50003, PropType.LONG,
			"PR_STORAGE_QUOTA_LIMIT");

	/** {@code PR_EXCESS_STORAGE_USED}. */
	public static final PropTag<Integer> PR_EXCESS_STORAGE_USED = define(0x3FF60003, PropType.LONG,
			"PR_EXCESS_STORAGE_USED");

	/** {@code PR_SVR_GENERATING_QUOTA_MSG}. */
	public static final PropTag<String> PR_SVR_GENERATING_QUOTA_MSG = define(0x3FF7001F, PropType.UNICODE,
			"PR_SVR_GENERATING_QUOTA_MSG");

	/** {@code PR_CREATOR_NAME}. */
	public static final PropTag<String> PR_CREATOR_NAME = define(0x3FF8001F, PropType.UNICODE, "PR_CREATOR_NAME");

	/** {@code PR_CREATOR_ENTRYID}. */
	public static final PropTag<Binary> PR_CREATOR_ENTRYID = define(0x3FF90102, PropType.BINARY, "PR_CREATOR_ENTRYID");

	/** {@code PR_LAST_MODIFIER_NAME}. */
	public static final PropTag<String> PR_LAST_MODIFIER_NAME = define(0x3FFA001F, PropType.UNICODE,
			"PR_LAST_MODIFIER_NAME");

	/** {@code PR_LAST_MODIFIER_ENTRYID}. */
	public static final PropTag<Binary> PR_LAST_MODIFIER_ENTRYID = define(0x3FFB0102, PropType.BINARY,
			"PR_LAST_MODIFIER_ENTRYID");

	/** {@code PR_REPLY_RECIPIENT_SMTP_PROXIES}. */
	public static final PropTag<String> PR_REPLY_RECIPIENT_SMTP_PROXIES = define(0x3FFC001F, PropType.UNICODE,
			"PR_REPLY_RECIPIENT_SMTP_PROXIES");

	/** {@code PR_MESSAGE_CODEPAGE}. */
	public static final PropTag<Integer> PR_MESSAGE_CODEPAGE = define(0x3FFD0003, PropType.LONG, "PR_MESSAGE_CODEPAGE");

	/** {@code PR_EXTENDED_ACL_DATA}. */
	public static final PropTag<Binary> PR_EXTENDED_ACL_DATA = define(0x3FFE0102, PropType.BINARY,
			"PR_EXTENDED_ACL_DATA");

	// Envelope defined by transports (0x4000 to 0x57FF)

	// Recipient defined by transports (0x5800 to 0x5FFF)

	/** {@code PR_MSG_EDITOR_FORMAT}. */
	public static final PropTag<Integer> PR_MSG_EDITOR_FORMAT = define(0x59090003, PropType.LONG,
			"PR_MSG_EDITOR_FORMAT");

	/** {@code PR_SENDER_SMTP_ADDRESS}. */
	public static final PropTag<String> PR_SENDER_SMTP_ADDRESS = define(0x5D01001F, PropType.UNICODE,
			"PR_SENDER_SMTP_ADDRESS");

	/** {@code PR_SENT_REPRESENTING_SMTP_ADDRESS}. */
	public static final PropTag<String> PR_SENT_REPRESENTING_SMTP_ADDRESS = define(0x5D02001F, PropType.UNICODE,
			"PR_SENT_REPRESENTING_SMTP_ADDRESS");

	/** {@code PR_RECEIVED_BY_SMTP_ADDRESS}. */
	public static final PropTag<String> PR_RECEIVED_BY_SMTP_ADDRESS = define(0x5D07001F, PropType.UNICODE,
			"PR_RECEIVED_BY_SMTP_ADDRESS");

	/** {@code PR_RCVD_REPRESENTING_SMTP_ADDRESS}. */
	public static final PropTag<String> PR_RCVD_REPRESENTING_SMTP_ADDRESS = define(0x5D08001F, PropType.UNICODE,
			"PR_RCVD_REPRESENTING_SMTP_ADDRESS");

	// Not transmitted: defined by users of MAPI, rules and free/busy among them (0x6000
	// to 0x65FF)

	/** {@code PR_RULE_SERVER_RULE_ID}. */
	public static final PropTag<Long> PR_RULE_SERVER_RULE_ID = define(0x65A00014, PropType.I8,
			"PR_RULE_SERVER_RULE_ID");

	/** {@code PR_FORCE_CLIENT_REFRESH}. */
	public static final PropTag<Boolean> PR_FORCE_CLIENT_REFRESH = define(0x65A1000B, PropType.BOOLEAN,
			"PR_FORCE_CLIENT_REFRESH");

	/** {@code PR_PROFILE_ALTERNATE_STORE_TYPE_W}. */
	public static final PropTag<String> PR_PROFILE_ALTERNATE_STORE_TYPE_W = define(0x65D0001F, PropType.UNICODE,
			"PR_PROFILE_ALTERNATE_STORE_TYPE_W");

	/** {@code PR_SOURCE_KEY}. */
	public static final PropTag<Binary> PR_SOURCE_KEY = define(0x65E00102, PropType.BINARY, "PR_SOURCE_KEY");

	/** {@code PR_PARENT_SOURCE_KEY}. */
	public static final PropTag<Binary> PR_PARENT_SOURCE_KEY = define(0x65E10102, PropType.BINARY,
			"PR_PARENT_SOURCE_KEY");

	/** {@code PR_CHANGE_KEY}. */
	public static final PropTag<Binary> PR_CHANGE_KEY = define(0x65E20102, PropType.BINARY, "PR_CHANGE_KEY");

	/** {@code PR_PREDECESSOR_CHANGE_LIST}. */
	public static final PropTag<Binary> PR_PREDECESSOR_CHANGE_LIST = define(0x65E30102, PropType.BINARY,
			"PR_PREDECESSOR_CHANGE_LIST");

	/** {@code PR_SYNCHRONIZE_FLAGS}. */
	public static final PropTag<Integer> PR_SYNCHRONIZE_FLAGS = define(0x65E40003, PropType.LONG,
			"PR_SYNCHRONIZE_FLAGS");

	/** {@code PR_AUTO_ADD_NEW_SUBS}. */
	public static final PropTag<Boolean> PR_AUTO_ADD_NEW_SUBS = define(0x65E5000B, PropType.BOOLEAN,
			"PR_AUTO_ADD_NEW_SUBS");

	/** {@code PR_NEW_SUBS_GET_AUTO_ADD}. */
	public static final PropTag<Boolean> PR_NEW_SUBS_GET_AUTO_ADD = define(0x65E6000B, PropType.BOOLEAN,
			"PR_NEW_SUBS_GET_AUTO_ADD");

	/** {@code PR_MESSAGE_SITE_NAME}. */
	public static final PropTag<String> PR_MESSAGE_SITE_NAME = define(0x65E7001F, PropType.UNICODE,
			"PR_MESSAGE_SITE_NAME");

	/** {@code PR_MESSAGE_PROCESSED}. */
	public static final PropTag<Boolean> PR_MESSAGE_PROCESSED = define(0x65E8000B, PropType.BOOLEAN,
			"PR_MESSAGE_PROCESSED");

	/** {@code PR_RULE_MSG_STATE}. */
	public static final PropTag<Integer> PR_RULE_MSG_STATE = define(0x65E90003, PropType.LONG, "PR_RULE_MSG_STATE");

	/** {@code PR_RULE_MSG_USER_FLAGS}. */
	public static final PropTag<Integer> PR_RULE_MSG_USER_FLAGS = define(0x65EA0003, PropType.LONG,
			"PR_RULE_MSG_USER_FLAGS");

	/** {@code PR_RULE_MSG_PROVIDER_W}. */
	public static final PropTag<String> PR_RULE_MSG_PROVIDER_W = define(0x65EB001F, PropType.UNICODE,
			"PR_RULE_MSG_PROVIDER_W");

	/** {@code PR_RULE_MSG_NAME_W}. */
	public static final PropTag<String> PR_RULE_MSG_NAME_W = define(0x65EC001F, PropType.UNICODE, "PR_RULE_MSG_NAME_W");

	/** {@code PR_RULE_MSG_LEVEL}. */
	public static final PropTag<Integer> PR_RULE_MSG_LEVEL = define(0x65ED0003, PropType.LONG, "PR_RULE_MSG_LEVEL");

	/** {@code PR_RULE_MSG_PROVIDER_DATA}. */
	public static final PropTag<Binary> PR_RULE_MSG_PROVIDER_DATA = define(0x65EE0102, PropType.BINARY,
			"PR_RULE_MSG_PROVIDER_DATA");

	/** {@code PR_RULE_MSG_SEQUENCE}. */
	public static final PropTag<Integer> PR_RULE_MSG_SEQUENCE = define(0x65F30003, PropType.LONG,
			"PR_RULE_MSG_SEQUENCE");

	/** {@code PR_PREVENT_MSG_CREATE}. */
	public static final PropTag<Boolean> PR_PREVENT_MSG_CREATE = define(0x65F4000B, PropType.BOOLEAN,
			"PR_PREVENT_MSG_CREATE");

	/** {@code PR_IMAP_INTERNAL_DATE}. */
	public static final PropTag<Instant> PR_IMAP_INTERNAL_DATE = define(0x65F50040, PropType.SYSTIME,
			"PR_IMAP_INTERNAL_DATE");

	// Exchange: profile, store and folder (0x6600 to 0x67FF)

	/** {@code PR_PROFILE_VERSION}. */
	public static final PropTag<Integer> PR_PROFILE_VERSION = define(0x66000003, PropType.LONG, "PR_PROFILE_VERSION");

	/** {@code PR_PROFILE_CONFIG_FLAGS}. */
	public static final PropTag<Integer> PR_PROFILE_CONFIG_FLAGS = define(0x66010003, PropType.LONG,
			"PR_PROFILE_CONFIG_FLAGS");

	/** {@code PR_PROFILE_HOME_SERVER}. */
	public static final PropTag<String> PR_PROFILE_HOME_SERVER = define(0x6602001E, PropType.STRING8,
			"PR_PROFILE_HOME_SERVER");

	/** {@code PR_PROFILE_USER}. */
	public static final PropTag<String> PR_PROFILE_USER = define(0x6603001E, PropType.STRING8, "PR_PROFILE_USER");

	/** {@code PR_PROFILE_CONNECT_FLAGS}. */
	public static final PropTag<Integer> PR_PROFILE_CONNECT_FLAGS = define(0x66040003, PropType.LONG,
			"PR_PROFILE_CONNECT_FLAGS");

	/** {@code PR_PROFILE_TRANSPORT_FLAGS}. */
	public static final PropTag<Integer> PR_PROFILE_TRANSPORT_FLAGS = define(0x66050003, PropType.LONG,
			"PR_PROFILE_TRANSPORT_FLAGS");

	/** {@code PR_PROFILE_UI_STATE}. */
	public static final PropTag<Integer> PR_PROFILE_UI_STATE = define(0x66060003, PropType.LONG, "PR_PROFILE_UI_STATE");

	/** {@code PR_PROFILE_UNRESOLVED_NAME}. */
	public static final PropTag<String> PR_PROFILE_UNRESOLVED_NAME = define(0x6607001E, PropType.STRING8,
			"PR_PROFILE_UNRESOLVED_NAME");

	/** {@code PR_PROFILE_UNRESOLVED_SERVER}. */
	public static final PropTag<String> PR_PROFILE_UNRESOLVED_SERVER = define(0x6608001E, PropType.STRING8,
			"PR_PROFILE_UNRESOLVED_SERVER");

	/** {@code PR_PROFILE_OPEN_FLAGS}. */
	public static final PropTag<Integer> PR_PROFILE_OPEN_FLAGS = define(0x66090003, PropType.LONG,
			"PR_PROFILE_OPEN_FLAGS");

	/** {@code PR_PROFILE_BINDING_ORDER}. */
	public static final PropTag<String> PR_PROFILE_BINDING_ORDER = define(0x6609001E, PropType.STRING8,
			"PR_PROFILE_BINDING_ORDER");

	/** {@code PR_PROFILE_TYPE}. */
	public static final PropTag<Integer> PR_PROFILE_TYPE = define(0x660A0003, PropType.LONG, "PR_PROFILE_TYPE");

	/** {@code PR_PROFILE_MAILBOX}. */
	public static final PropTag<String> PR_PROFILE_MAILBOX = define(0x660B001E, PropType.STRING8, "PR_PROFILE_MAILBOX");

	/** {@code PR_PROFILE_SERVER}. */
	public static final PropTag<String> PR_PROFILE_SERVER = define(0x660C001E, PropType.STRING8, "PR_PROFILE_SERVER");

	/** {@code PR_PROFILE_MAX_RESTRICT}. */
	public static final PropTag<Integer> PR_PROFILE_MAX_RESTRICT = define(0x660D0003, PropType.LONG,
			"PR_PROFILE_MAX_RESTRICT");

	/** {@code PR_CONVERSION_STATE}. */
	public static final PropTag<Integer> PR_CONVERSION_STATE = define(0x660E0003, PropType.LONG, "PR_CONVERSION_STATE");

	/** {@code PR_PROFILE_AB_FILES_PATH}. */
	public static final PropTag<String> PR_PROFILE_AB_FILES_PATH = define(0x660E001E, PropType.STRING8,
			"PR_PROFILE_AB_FILES_PATH");

	/** {@code PR_PROFILE_FAVFLD_DISPLAY_NAME}. */
	public static final PropTag<String> PR_PROFILE_FAVFLD_DISPLAY_NAME = define(0x660F001E, PropType.STRING8,
			"PR_PROFILE_FAVFLD_DISPLAY_NAME");

	/** {@code PR_PROFILE_OFFLINE_STORE_PATH}. */
	public static final PropTag<String> PR_PROFILE_OFFLINE_STORE_PATH = define(0x6610001E, PropType.STRING8,
			"PR_PROFILE_OFFLINE_STORE_PATH");

	/** {@code PR_PROFILE_OFFLINE_INFO}. */
	public static final PropTag<Binary> PR_PROFILE_OFFLINE_INFO = define(0x66110102, PropType.BINARY,
			"PR_PROFILE_OFFLINE_INFO");

	/** {@code PR_PROFILE_HOME_SERVER_DN}. */
	public static final PropTag<String> PR_PROFILE_HOME_SERVER_DN = define(0x6612001E, PropType.STRING8,
			"PR_PROFILE_HOME_SERVER_DN");

	/** {@code PR_PROFILE_HOME_SERVER_ADDRS}. */
	public static final PropTag<List<String>> PR_PROFILE_HOME_SERVER_ADDRS = define(0x6613101E, PropType.MV_STRING8,
			"PR_PROFILE_HOME_SERVER_ADDRS");

	/** {@code PR_PROFILE_SERVER_DN}. */
	public static final PropTag<String> PR_PROFILE_SERVER_DN = define(0x6614001E, PropType.STRING8,
			"PR_PROFILE_SERVER_DN");

	/** {@code PR_PROFILE_FAVFLD_COMMENT}. */
	public static final PropTag<String> PR_PROFILE_FAVFLD_COMMENT = define(0x6615001E, PropType.STRING8,
			"PR_PROFILE_FAVFLD_COMMENT");

	/** {@code PR_PROFILE_ALLPUB_DISPLAY_NAME}. */
	public static final PropTag<String> PR_PROFILE_ALLPUB_DISPLAY_NAME = define(0x6616001E, PropType.STRING8,
			"PR_PROFILE_ALLPUB_DISPLAY_NAME");

	/** {@code PR_PROFILE_ALLPUB_COMMENT}. */
	public static final PropTag<String> PR_PROFILE_ALLPUB_COMMENT = define(0x6617001E, PropType.STRING8,
			"PR_PROFILE_ALLPUB_COMMENT");

	/** {@code PR_DISABLE_WINSOCK}. */
	public static final PropTag<Integer> PR_DISABLE_WINSOCK = define(0x66180003, PropType.LONG, "PR_DISABLE_WINSOCK");

	/** {@code PR_IN_TRANSIT}. */
	public static final PropTag<Boolean> PR_IN_TRANSIT = define(0x6618000B, PropType.BOOLEAN, "PR_IN_TRANSIT");

	/** {@code PR_PROFILE_AUTH_PACKAGE}. */
	public static final PropTag<Integer> PR_PROFILE_AUTH_PACKAGE = define(0x66190003, PropType.LONG,
			"PR_PROFILE_AUTH_PACKAGE");

	/** {@code PR_USER_ENTRYID}. */
	public static final PropTag<Binary> PR_USER_ENTRYID = define(0x66190102, PropType.BINARY, "PR_USER_ENTRYID");

	/** {@code PR_PROFILE_RECONNECT_INTERVAL}. */
	public static final PropTag<Integer> PR_PROFILE_RECONNECT_INTERVAL = define(0x661A0003, PropType.LONG,
			"PR_PROFILE_RECONNECT_INTERVAL");

	/** {@code PR_USER_NAME}. */
	public static final PropTag<String> PR_USER_NAME = define(0x661A001E, PropType.STRING8, "PR_USER_NAME");

	/** {@code PR_PROFILE_SERVER_VERSION}. */
	public static final PropTag<Integer> PR_PROFILE_SERVER_VERSION = define(0x661B0003, PropType.LONG,
			"PR_PROFILE_SERVER_VERSION");

	/** {@code PR_MAILBOX_OWNER_ENTRYID}. */
	public static final PropTag<Binary> PR_MAILBOX_OWNER_ENTRYID = define(0x661B0102, PropType.BINARY,
			"PR_MAILBOX_OWNER_ENTRYID");

	/** {@code PR_MAILBOX_OWNER_NAME}. */
	public static final PropTag<String> PR_MAILBOX_OWNER_NAME = define(0x661C001F, PropType.UNICODE,
			"PR_MAILBOX_OWNER_NAME");

	/** {@code PR_OOF_STATE}. */
	public static final PropTag<Boolean> PR_OOF_STATE = define(0x661D000B, PropType.BOOLEAN, "PR_OOF_STATE");

	/** {@code PR_SCHEDULE_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_SCHEDULE_FOLDER_ENTRYID = define(0x661E0102, PropType.BINARY,
			"PR_SCHEDULE_FOLDER_ENTRYID");

	/** {@code PR_IPM_DAF_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_DAF_ENTRYID = define(0x661F0102, PropType.BINARY, "PR_IPM_DAF_ENTRYID");

	/** {@code PR_NON_IPM_SUBTREE_ENTRYID}. */
	public static final PropTag<Binary> PR_NON_IPM_SUBTREE_ENTRYID = define(0x66200102, PropType.BINARY,
			"PR_NON_IPM_SUBTREE_ENTRYID");

	/** {@code PR_EFORMS_REGISTRY_ENTRYID}. */
	public static final PropTag<Binary> PR_EFORMS_REGISTRY_ENTRYID = define(0x66210102, PropType.BINARY,
			"PR_EFORMS_REGISTRY_ENTRYID");

	/** {@code PR_SPLUS_FREE_BUSY_ENTRYID}. */
	public static final PropTag<Binary> PR_SPLUS_FREE_BUSY_ENTRYID = define(0x66220102, PropType.BINARY,
			"PR_SPLUS_FREE_BUSY_ENTRYID");

	/** {@code PR_ROH_FLAGS}. */
	public static final PropTag<Integer> PR_ROH_FLAGS = define(0x66230003, PropType.LONG, "PR_ROH_FLAGS");

	/** {@code PR_OFFLINE_ADDRBOOK_ENTRYID}. */
	public static final PropTag<Binary> PR_OFFLINE_ADDRBOOK_ENTRYID = define(0x66230102, PropType.BINARY,
			"PR_OFFLINE_ADDRBOOK_ENTRYID");

	/** {@code PR_EFORMS_FOR_LOCALE_ENTRYID}. */
	public static final PropTag<Binary> PR_EFORMS_FOR_LOCALE_ENTRYID = define(0x66240102, PropType.BINARY,
			"PR_EFORMS_FOR_LOCALE_ENTRYID");

	/** {@code PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID}. */
	public static final PropTag<Binary> PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID = define(0x66250102, PropType.BINARY,
			"PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID");

	/** {@code PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID}. */
	public static final PropTag<Binary> PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID = define(0x66260102, PropType.BINARY,
			"PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID");

	/** {@code PR_ROH_PROXY_AUTH_SCHEME}. */
	public static final PropTag<Integer> PR_ROH_PROXY_AUTH_SCHEME = define(0x66270003, PropType.LONG,
			"PR_ROH_PROXY_AUTH_SCHEME");

	/** {@code PR_OFFLINE_MESSAGE_ENTRYID}. */
	public static final PropTag<Binary> PR_OFFLINE_MESSAGE_ENTRYID = define(0x66270102, PropType.BINARY,
			"PR_OFFLINE_MESSAGE_ENTRYID");

	/** {@code PR_GW_MTSIN_ENTRYID}. */
	public static final PropTag<Binary> PR_GW_MTSIN_ENTRYID = define(0x66280102, PropType.BINARY,
			"PR_GW_MTSIN_ENTRYID");

	/** {@code PR_GW_MTSOUT_ENTRYID}. */
	public static final PropTag<Binary> PR_GW_MTSOUT_ENTRYID = define(0x66290102, PropType.BINARY,
			"PR_GW_MTSOUT_ENTRYID");

	/** {@code PR_TRANSFER_ENABLED}. */
	public static final PropTag<Boolean> PR_TRANSFER_ENABLED = define(0x662A000B, PropType.BOOLEAN,
			"PR_TRANSFER_ENABLED");

	/** {@code PR_TEST_LINE_SPEED}. */
	public static final PropTag<Binary> PR_TEST_LINE_SPEED = define(0x662B0102, PropType.BINARY, "PR_TEST_LINE_SPEED");

	/** {@code PR_HIERARCHY_SYNCHRONIZER}. */
	public static final PropTag<NoValue> PR_HIERARCHY_SYNCHRONIZER = define(0x662C000D, PropType.OBJECT,
			"PR_HIERARCHY_SYNCHRONIZER");

	/** {@code PR_CONTENTS_SYNCHRONIZER}. */
	public static final PropTag<NoValue> PR_CONTENTS_SYNCHRONIZER = define(0x662D000D, PropType.OBJECT,
			"PR_CONTENTS_SYNCHRONIZER");

	/** {@code PR_COLLECTOR}. */
	public static final PropTag<NoValue> PR_COLLECTOR = define(0x662E000D, PropType.OBJECT, "PR_COLLECTOR");

	/** {@code PR_FAST_TRANSFER}. */
	public static final PropTag<NoValue> PR_FAST_TRANSFER = define(0x662F000D, PropType.OBJECT, "PR_FAST_TRANSFER");

	/** {@code PR_IPM_FAVORITES_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_FAVORITES_ENTRYID = define(0x66300102, PropType.BINARY,
			"PR_IPM_FAVORITES_ENTRYID");

	/** {@code PR_IPM_PUBLIC_FOLDERS_ENTRYID}. */
	public static final PropTag<Binary> PR_IPM_PUBLIC_FOLDERS_ENTRYID = define(0x66310102, PropType.BINARY,
			"PR_IPM_PUBLIC_FOLDERS_ENTRYID");

	/** {@code PR_STORE_OFFLINE}. */
	public static final PropTag<Boolean> PR_STORE_OFFLINE = define(0x6632000B, PropType.BOOLEAN, "PR_STORE_OFFLINE");

	/** {@code PR_HIERARCHY_SERVER}. */
	public static final PropTag<String> PR_HIERARCHY_SERVER = define(0x6633001F, PropType.UNICODE,
			"PR_HIERARCHY_SERVER");

	/** {@code PR_CHANGE_ADVISOR}. */
	public static final PropTag<NoValue> PR_CHANGE_ADVISOR = define(0x6634000D, PropType.OBJECT, "PR_CHANGE_ADVISOR");

	/** {@code PR_FAVORITES_DEFAULT_NAME}. */
	public static final PropTag<String> PR_FAVORITES_DEFAULT_NAME = define(0x6635001E, PropType.STRING8,
			"PR_FAVORITES_DEFAULT_NAME");

	/** {@code PR_SYS_CONFIG_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_SYS_CONFIG_FOLDER_ENTRYID = define(0x66360102, PropType.BINARY,
			"PR_SYS_CONFIG_FOLDER_ENTRYID");

	/** {@code PR_CHANGE_NOTIFICATION_GUID}. */
	public static final PropTag<MapiUid> PR_CHANGE_NOTIFICATION_GUID = define(0x66370048, PropType.CLSID,
			"PR_CHANGE_NOTIFICATION_GUID");

	/** {@code PR_FOLDER_CHILD_COUNT}. */
	public static final PropTag<Integer> PR_FOLDER_CHILD_COUNT = define(0x66380003, PropType.LONG,
			"PR_FOLDER_CHILD_COUNT");

	/** {@code PR_PROFILE_ABP_ALLOW_RECONNECT}. */
	public static final PropTag<Integer> PR_PROFILE_ABP_ALLOW_RECONNECT = define(0x66390003, PropType.LONG,
			"PR_PROFILE_ABP_ALLOW_RECONNECT");

	/** {@code PR_RIGHTS}. */
	public static final PropTag<Integer> PR_RIGHTS = define(0x66390003, PropType.LONG, "PR_RIGHTS");

	/** {@code PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS}. */
	public static final PropTag<Integer> PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS = define(0x663A0003, PropType.LONG,
			"PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS");

	/** {@code PR_HAS_RULES}. */
	public static final PropTag<Boolean> PR_HAS_RULES = define(0x663A000B, PropType.BOOLEAN, "PR_HAS_RULES");

	/** {@code PR_ADDRESS_BOOK_ENTRYID}. */
	public static final PropTag<Binary> PR_ADDRESS_BOOK_ENTRYID = define(0x663B0102, PropType.BINARY,
			"PR_ADDRESS_BOOK_ENTRYID");

	/** {@code PR_PROFILE_SERVER_FULL_VERSION}. */
	public static final PropTag<Binary> PR_PROFILE_SERVER_FULL_VERSION = define(0x663B0102, PropType.BINARY,
			"PR_PROFILE_SERVER_FULL_VERSION");

	/** {@code PR_PUBLIC_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_PUBLIC_FOLDER_ENTRYID = define(0x663C0102, PropType.BINARY,
			"PR_PUBLIC_FOLDER_ENTRYID");

	/** {@code PR_OFFLINE_FLAGS}. */
	public static final PropTag<Integer> PR_OFFLINE_FLAGS = define(0x663D0003, PropType.LONG, "PR_OFFLINE_FLAGS");

	/** {@code PR_HIERARCHY_CHANGE_NUM}. */
	public static final PropTag<Integer> PR_HIERARCHY_CHANGE_NUM = define(0x663E0003, PropType.LONG,
			"PR_HIERARCHY_CHANGE_NUM");

	/** {@code PR_HAS_MODERATOR_RULES}. */
	public static final PropTag<Boolean> PR_HAS_MODERATOR_RULES = define(0x663F000B, PropType.BOOLEAN,
			"PR_HAS_MODERATOR_RULES");

	/** {@code PR_DELETED_MSG_COUNT}. */
	public static final PropTag<Integer> PR_DELETED_MSG_COUNT = define(0x66400003, PropType.LONG,
			"PR_DELETED_MSG_COUNT");

	/** {@code PR_DELETED_FOLDER_COUNT}. */
	public static final PropTag<Integer> PR_DELETED_FOLDER_COUNT = define(0x66410003, PropType.LONG,
			"PR_DELETED_FOLDER_COUNT");

	/** {@code PR_PROFILE_USER_SMTP_EMAIL_ADDRESS}. */
	public static final PropTag<String> PR_PROFILE_USER_SMTP_EMAIL_ADDRESS = define(0x6641001F, PropType.UNICODE,
			"PR_PROFILE_USER_SMTP_EMAIL_ADDRESS");

	/** {@code PR_OLDEST_DELETED_ON}. */
	public static final PropTag<Instant> PR_OLDEST_DELETED_ON = define(0x66420040, PropType.SYSTIME,
			"PR_OLDEST_DELETED_ON");

	/** {@code PR_DELETED_ASSOC_MSG_COUNT}. */
	public static final PropTag<Integer> PR_DELETED_ASSOC_MSG_COUNT = define(0x66430003, PropType.LONG,
			"PR_DELETED_ASSOC_MSG_COUNT");

	/** {@code PR_REPLICA_SERVER}. */
	public static final PropTag<String> PR_REPLICA_SERVER = define(0x6644001F, PropType.UNICODE, "PR_REPLICA_SERVER");

	/** {@code PR_CLIENT_ACTIONS}. */
	public static final PropTag<Binary> PR_CLIENT_ACTIONS = define(0x66450102, PropType.BINARY, "PR_CLIENT_ACTIONS");

	/** {@code PR_DAM_ORIGINAL_ENTRYID}. */
	public static final PropTag<Binary> PR_DAM_ORIGINAL_ENTRYID = define(0x66460102, PropType.BINARY,
			"PR_DAM_ORIGINAL_ENTRYID");

	/** {@code PR_DAM_BACK_PATCHED}. */
	public static final PropTag<Boolean> PR_DAM_BACK_PATCHED = define(0x6647000B, PropType.BOOLEAN,
			"PR_DAM_BACK_PATCHED");

	/** {@code PR_RULE_ERROR}. */
	public static final PropTag<Integer> PR_RULE_ERROR = define(0x66480003, PropType.LONG, "PR_RULE_ERROR");

	/** {@code PR_RULE_ACTION_TYPE}. */
	public static final PropTag<Integer> PR_RULE_ACTION_TYPE = define(0x66490003, PropType.LONG, "PR_RULE_ACTION_TYPE");

	/** {@code PR_HAS_NAMED_PROPERTIES}. */
	public static final PropTag<Boolean> PR_HAS_NAMED_PROPERTIES = define(0x664A000B, PropType.BOOLEAN,
			"PR_HAS_NAMED_PROPERTIES");

	/** {@code PR_REPLICA_VERSION}. */
	public static final PropTag<Long> PR_REPLICA_VERSION = define(0x664B0014, PropType.I8, "PR_REPLICA_VERSION");

	/** {@code PR_FID_MID}. */
	public static final PropTag<Binary> PR_FID_MID = define(0x664C0102, PropType.BINARY, "PR_FID_MID");

	/** {@code PR_FID_VID}. */
	public static final PropTag<Binary> PR_FID_VID = define(0x664C0102, PropType.BINARY, "PR_FID_VID");

	/** {@code PR_ORIGIN_ID}. */
	public static final PropTag<Binary> PR_ORIGIN_ID = define(0x664D0102, PropType.BINARY, "PR_ORIGIN_ID");

	/** {@code PR_SYNCEVENT_FIRED}. */
	public static final PropTag<Boolean> PR_SYNCEVENT_FIRED = define(0x664F000B, PropType.BOOLEAN,
			"PR_SYNCEVENT_FIRED");

	/** {@code PR_RULE_ACTION_NUMBER}. */
	public static final PropTag<Integer> PR_RULE_ACTION_NUMBER = define(0x66500003, PropType.LONG,
			"PR_RULE_ACTION_NUMBER");

	/** {@code PR_RULE_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_RULE_FOLDER_ENTRYID = define(0x66510102, PropType.BINARY,
			"PR_RULE_FOLDER_ENTRYID");

	/** {@code PR_ACTIVE_USER_ENTRYID}. */
	public static final PropTag<Binary> PR_ACTIVE_USER_ENTRYID = define(0x66520102, PropType.BINARY,
			"PR_ACTIVE_USER_ENTRYID");

	/** {@code PR_X400_ENVELOPE_TYPE}. */
	public static final PropTag<Integer> PR_X400_ENVELOPE_TYPE = define(0x66530003, PropType.LONG,
			"PR_X400_ENVELOPE_TYPE");

	/** {@code PR_MSG_FOLD_TIME}. */
	public static final PropTag<Instant> PR_MSG_FOLD_TIME = define(0x66540040, PropType.SYSTIME, "PR_MSG_FOLD_TIME");

	/** {@code PR_ICS_CHANGE_KEY}. */
	public static final PropTag<Binary> PR_ICS_CHANGE_KEY = define(0x66550102, PropType.BINARY, "PR_ICS_CHANGE_KEY");

	/** {@code PR_GW_ADMIN_OPERATIONS}. */
	public static final PropTag<Integer> PR_GW_ADMIN_OPERATIONS = define(0x66580003, PropType.LONG,
			"PR_GW_ADMIN_OPERATIONS");

	/** {@code PR_INTERNET_CONTENT}. */
	public static final PropTag<Binary> PR_INTERNET_CONTENT = define(0x66590102, PropType.BINARY,
			"PR_INTERNET_CONTENT");

	/** {@code PR_INTERNET_CONTENT_HANDLE} of type {@code PT_FILE_HANDLE}. */
	public static final PropTag<?> PR_INTERNET_CONTENT_HANDLE = define(0x66590103, "PR_INTERNET_CONTENT_HANDLE");

	/** {@code PR_INTERNET_CONTENT_EA} of type {@code PT_FILE_EA}. */
	public static final PropTag<?> PR_INTERNET_CONTENT_EA = define(0x66590104, "PR_INTERNET_CONTENT_EA");

	/** {@code PR_ORIGINATOR_NAME}. */
	public static final PropTag<String> PR_ORIGINATOR_NAME = define(0x665B001F, PropType.UNICODE, "PR_ORIGINATOR_NAME");

	/** {@code PR_ORIGINATOR_ADDR}. */
	public static final PropTag<String> PR_ORIGINATOR_ADDR = define(0x665C001F, PropType.UNICODE, "PR_ORIGINATOR_ADDR");

	/** {@code PR_ORIGINATOR_ADDRTYPE}. */
	public static final PropTag<String> PR_ORIGINATOR_ADDRTYPE = define(0x665D001F, PropType.UNICODE,
			"PR_ORIGINATOR_ADDRTYPE");

	/** {@code PR_ORIGINATOR_ENTRYID}. */
	public static final PropTag<Binary> PR_ORIGINATOR_ENTRYID = define(0x665E0102, PropType.BINARY,
			"PR_ORIGINATOR_ENTRYID");

	/** {@code PR_ARRIVAL_TIME}. */
	public static final PropTag<Instant> PR_ARRIVAL_TIME = define(0x665F0040, PropType.SYSTIME, "PR_ARRIVAL_TIME");

	/** {@code PR_TRACE_INFO}. */
	public static final PropTag<Binary> PR_TRACE_INFO = define(0x66600102, PropType.BINARY, "PR_TRACE_INFO");

	/** {@code PR_SUBJECT_TRACE_INFO}. */
	public static final PropTag<Binary> PR_SUBJECT_TRACE_INFO = define(0x66610102, PropType.BINARY,
			"PR_SUBJECT_TRACE_INFO");

	/** {@code PR_RECIPIENT_NUMBER}. */
	public static final PropTag<Integer> PR_RECIPIENT_NUMBER = define(0x66620003, PropType.LONG, "PR_RECIPIENT_NUMBER");

	/** {@code PR_MTS_SUBJECT_ID}. */
	public static final PropTag<Binary> PR_MTS_SUBJECT_ID = define(0x66630102, PropType.BINARY, "PR_MTS_SUBJECT_ID");

	/** {@code PR_REPORT_DESTINATION_NAME}. */
	public static final PropTag<String> PR_REPORT_DESTINATION_NAME = define(0x6664001F, PropType.UNICODE,
			"PR_REPORT_DESTINATION_NAME");

	/** {@code PR_REPORT_DESTINATION_ENTRYID}. */
	public static final PropTag<Binary> PR_REPORT_DESTINATION_ENTRYID = define(0x66650102, PropType.BINARY,
			"PR_REPORT_DESTINATION_ENTRYID");

	/** {@code PR_CONTENT_SEARCH_KEY}. */
	public static final PropTag<Binary> PR_CONTENT_SEARCH_KEY = define(0x66660102, PropType.BINARY,
			"PR_CONTENT_SEARCH_KEY");

	/** {@code PR_FOREIGN_ID}. */
	public static final PropTag<Binary> PR_FOREIGN_ID = define(0x66670102, PropType.BINARY, "PR_FOREIGN_ID");

	/** {@code PR_FOREIGN_REPORT_ID}. */
	public static final PropTag<Binary> PR_FOREIGN_REPORT_ID = define(0x66680102, PropType.BINARY,
			"PR_FOREIGN_REPORT_ID");

	/** {@code PR_FOREIGN_SUBJECT_ID}. */
	public static final PropTag<Binary> PR_FOREIGN_SUBJECT_ID = define(0x66690102, PropType.BINARY,
			"PR_FOREIGN_SUBJECT_ID");

	/** {@code PR_PROHIBIT_RECEIVE_QUOTA}. */
	public static final PropTag<Integer> PR_PROHIBIT_RECEIVE_QUOTA = define(0x666A0003, PropType.LONG,
			"PR_PROHIBIT_RECEIVE_QUOTA");

	/** {@code PR_INTERNAL_TRACE_INFO}. */
	public static final PropTag<Binary> PR_INTERNAL_TRACE_INFO = define(0x666A0102, PropType.BINARY,
			"PR_INTERNAL_TRACE_INFO");

	/** {@code PR_PROMOTE_PROP_ID_LIST}. */
	public static final PropTag<Binary> PR_PROMOTE_PROP_ID_LIST = define(0x666B0102, PropType.BINARY,
			"PR_PROMOTE_PROP_ID_LIST");

	/** {@code PR_IN_CONFLICT}. */
	public static final PropTag<Boolean> PR_IN_CONFLICT = define(0x666C000B, PropType.BOOLEAN, "PR_IN_CONFLICT");

	/** {@code PR_MAX_SUBMIT_MESSAGE_SIZE}. */
	public static final PropTag<Integer> PR_MAX_SUBMIT_MESSAGE_SIZE = define(0x666D0003, PropType.LONG,
			"PR_MAX_SUBMIT_MESSAGE_SIZE");

	/** {@code PR_PROHIBIT_SEND_QUOTA}. */
	public static final PropTag<Integer> PR_PROHIBIT_SEND_QUOTA = define(0x666E0003, PropType.LONG,
			"PR_PROHIBIT_SEND_QUOTA");

	/** {@code PR_LONGTERM_ENTRYID_FROM_TABLE}. */
	public static final PropTag<Binary> PR_LONGTERM_ENTRYID_FROM_TABLE = define(0x66700102, PropType.BINARY,
			"PR_LONGTERM_ENTRYID_FROM_TABLE");

	/** {@code PR_MEMBER_ID}. */
	public static final PropTag<Long> PR_MEMBER_ID = define(0x66710014, PropType.I8, "PR_MEMBER_ID");

	/** {@code PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT}. */
	public static final PropTag<Binary> PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT = define(0x66710102, PropType.BINARY,
			"PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT");

	/** {@code PR_MEMBER_NAME}. */
	public static final PropTag<String> PR_MEMBER_NAME = define(0x6672001F, PropType.UNICODE, "PR_MEMBER_NAME");

	/** {@code PR_SHORTTERM_ENTRYID_FROM_OBJECT}. */
	public static final PropTag<Binary> PR_SHORTTERM_ENTRYID_FROM_OBJECT = define(0x66720102, PropType.BINARY,
			"PR_SHORTTERM_ENTRYID_FROM_OBJECT");

	/** {@code PR_MEMBER_RIGHTS}. */
	public static final PropTag<Integer> PR_MEMBER_RIGHTS = define(0x66730003, PropType.LONG, "PR_MEMBER_RIGHTS");

	/** {@code PR_RULE_ID}. */
	public static final PropTag<Long> PR_RULE_ID = define(0x66740014, PropType.I8, "PR_RULE_ID");

	/** {@code PR_RULE_IDS}. */
	public static final PropTag<Binary> PR_RULE_IDS = define(0x66750102, PropType.BINARY, "PR_RULE_IDS");

	/** {@code PR_RULE_SEQUENCE}. */
	public static final PropTag<Integer> PR_RULE_SEQUENCE = define(0x66760003, PropType.LONG, "PR_RULE_SEQUENCE");

	/** {@code PR_RULE_STATE}. */
	public static final PropTag<Integer> PR_RULE_STATE = define(0x66770003, PropType.LONG, "PR_RULE_STATE");

	/** {@code PR_RULE_USER_FLAGS}. */
	public static final PropTag<Integer> PR_RULE_USER_FLAGS = define(0x66780003, PropType.LONG, "PR_RULE_USER_FLAGS");

	/** {@code PR_RULE_CONDITION}. */
	public static final PropTag<Restriction> PR_RULE_CONDITION = define(0x667900FD, PropType.SRESTRICTION,
			"PR_RULE_CONDITION");

	/** {@code PR_EVENTS_ROOT_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_EVENTS_ROOT_FOLDER_ENTRYID = define(0x667A0102, PropType.BINARY,
			"PR_EVENTS_ROOT_FOLDER_ENTRYID");

	/** {@code PR_PROFILE_MOAB}. */
	public static final PropTag<String> PR_PROFILE_MOAB = define(0x667B001E, PropType.STRING8, "PR_PROFILE_MOAB");

	/** {@code PR_PROFILE_MOAB_GUID}. */
	public static final PropTag<String> PR_PROFILE_MOAB_GUID = define(0x667C001E, PropType.STRING8,
			"PR_PROFILE_MOAB_GUID");

	/** {@code PR_PROFILE_MOAB_SEQ}. */
	public static final PropTag<Integer> PR_PROFILE_MOAB_SEQ = define(0x667D0003, PropType.LONG, "PR_PROFILE_MOAB_SEQ");

	/** {@code PR_GET_PROPS_EXCLUDE_PROP_ID_LIST}. */
	public static final PropTag<Binary> PR_GET_PROPS_EXCLUDE_PROP_ID_LIST = define(0x667E0102, PropType.BINARY,
			"PR_GET_PROPS_EXCLUDE_PROP_ID_LIST");

	/** {@code PR_IMPLIED_RESTRICTIONS}. */
	public static final PropTag<List<Binary>> PR_IMPLIED_RESTRICTIONS = define(0x667F1102, PropType.MV_BINARY,
			"PR_IMPLIED_RESTRICTIONS");

	/** {@code PR_RULE_ACTIONS}. */
	public static final PropTag<RuleActions> PR_RULE_ACTIONS = define(0x668000FE, PropType.ACTIONS, "PR_RULE_ACTIONS");

	/** {@code PR_RULE_PROVIDER}. */
	public static final PropTag<String> PR_RULE_PROVIDER = define(0x6681001E, PropType.STRING8, "PR_RULE_PROVIDER");

	/** {@code PR_RULE_NAME}. */
	public static final PropTag<String> PR_RULE_NAME = define(0x6682001F, PropType.UNICODE, "PR_RULE_NAME");

	/** {@code PR_RULE_LEVEL}. */
	public static final PropTag<Integer> PR_RULE_LEVEL = define(0x66830003, PropType.LONG, "PR_RULE_LEVEL");

	/** {@code PR_RULE_PROVIDER_DATA}. */
	public static final PropTag<Binary> PR_RULE_PROVIDER_DATA = define(0x66840102, PropType.BINARY,
			"PR_RULE_PROVIDER_DATA");

	/** {@code PR_LAST_FULL_BACKUP}. */
	public static final PropTag<Instant> PR_LAST_FULL_BACKUP = define(0x66850040, PropType.SYSTIME,
			"PR_LAST_FULL_BACKUP");

	/** {@code PR_PROFILE_ADDR_INFO}. */
	public static final PropTag<Binary> PR_PROFILE_ADDR_INFO = define(0x66870102, PropType.BINARY,
			"PR_PROFILE_ADDR_INFO");

	/** {@code PR_PROFILE_OPTIONS_DATA}. */
	public static final PropTag<Binary> PR_PROFILE_OPTIONS_DATA = define(0x66890102, PropType.BINARY,
			"PR_PROFILE_OPTIONS_DATA");

	/** {@code PR_NNTP_ARTICLE_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_NNTP_ARTICLE_FOLDER_ENTRYID = define(0x668A0102, PropType.BINARY,
			"PR_NNTP_ARTICLE_FOLDER_ENTRYID");

	/** {@code PR_NNTP_CONTROL_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_NNTP_CONTROL_FOLDER_ENTRYID = define(0x668B0102, PropType.BINARY,
			"PR_NNTP_CONTROL_FOLDER_ENTRYID");

	/** {@code PR_NEWSGROUP_ROOT_FOLDER_ENTRYID}. */
	public static final PropTag<Binary> PR_NEWSGROUP_ROOT_FOLDER_ENTRYID = define(0x668C0102, PropType.BINARY,
			"PR_NEWSGROUP_ROOT_FOLDER_ENTRYID");

	/** {@code PR_INBOUND_NEWSFEED_DN}. */
	public static final PropTag<String> PR_INBOUND_NEWSFEED_DN = define(0x668D001E, PropType.STRING8,
			"PR_INBOUND_NEWSFEED_DN");

	/** {@code PR_OUTBOUND_NEWSFEED_DN}. */
	public static final PropTag<String> PR_OUTBOUND_NEWSFEED_DN = define(0x668E001E, PropType.STRING8,
			"PR_OUTBOUND_NEWSFEED_DN");

	/** {@code PR_DELETED_ON}. */
	public static final PropTag<Instant> PR_DELETED_ON = define(0x668F0040, PropType.SYSTIME, "PR_DELETED_ON");

	/** {@code PR_REPLICATION_STYLE}. */
	public static final PropTag<Integer> PR_REPLICATION_STYLE = define(0x66900003, PropType.LONG,
			"PR_REPLICATION_STYLE");

	/** {@code PR_REPLICATION_SCHEDULE}. */
	public static final PropTag<Binary> PR_REPLICATION_SCHEDULE = define(0x66910102, PropType.BINARY,
			"PR_REPLICATION_SCHEDULE");

	/** {@code PR_REPLICATION_MESSAGE_PRIORITY}. */
	public static final PropTag<Integer> PR_REPLICATION_MESSAGE_PRIORITY = define(0x66920003, PropType.LONG,
			"PR_REPLICATION_MESSAGE_PRIORITY");

	/** {@code PR_OVERALL_MSG_AGE_LIMIT}. */
	public static final PropTag<Integer> PR_OVERALL_MSG_AGE_LIMIT = define(0x66930003, PropType.LONG,
			"PR_OVERALL_MSG_AGE_LIMIT");

	/** {@code PR_REPLICATION_ALWAYS_INTERVAL}. */
	public static final PropTag<Integer> PR_REPLICATION_ALWAYS_INTERVAL = define(0x66940003, PropType.LONG,
			"PR_REPLICATION_ALWAYS_INTERVAL");

	/** {@code PR_REPLICATION_MSG_SIZE}. */
	public static final PropTag<Integer> PR_REPLICATION_MSG_SIZE = define(0x66950003, PropType.LONG,
			"PR_REPLICATION_MSG_SIZE");

	/** {@code PR_IS_NEWSGROUP_ANCHOR}. */
	public static final PropTag<Boolean> PR_IS_NEWSGROUP_ANCHOR = define(0x6696000B, PropType.BOOLEAN,
			"PR_IS_NEWSGROUP_ANCHOR");

	/** {@code PR_IS_NEWSGROUP}. */
	public static final PropTag<Boolean> PR_IS_NEWSGROUP = define(0x6697000B, PropType.BOOLEAN, "PR_IS_NEWSGROUP");

	/** {@code PR_REPLICA_LIST}. */
	public static final PropTag<Binary> PR_REPLICA_LIST = define(0x66980102, PropType.BINARY, "PR_REPLICA_LIST");

	/** {@code PR_OVERALL_AGE_LIMIT}. */
	public static final PropTag<Integer> PR_OVERALL_AGE_LIMIT = define(0x66990003, PropType.LONG,
			"PR_OVERALL_AGE_LIMIT");

	/** {@code PR_INTERNET_CHARSET}. */
	public static final PropTag<String> PR_INTERNET_CHARSET = define(0x669A001F, PropType.UNICODE,
			"PR_INTERNET_CHARSET");

	/** {@code PR_DELETED_MESSAGE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_DELETED_MESSAGE_SIZE_EXTENDED = define(0x669B0014, PropType.I8,
			"PR_DELETED_MESSAGE_SIZE_EXTENDED");

	/** {@code PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED = define(0x669C0014, PropType.I8,
			"PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED");

	/** {@code PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED = define(0x669D0014, PropType.I8,
			"PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED");

	/** {@code PR_SECURE_IN_SITE}. */
	public static final PropTag<Boolean> PR_SECURE_IN_SITE = define(0x669E000B, PropType.BOOLEAN, "PR_SECURE_IN_SITE");

	/** {@code PR_NT_USER_NAME}. */
	public static final PropTag<String> PR_NT_USER_NAME = define(0x66A0001F, PropType.UNICODE, "PR_NT_USER_NAME");

	/** {@code PR_LOCALE_ID}. */
	public static final PropTag<Integer> PR_LOCALE_ID = define(0x66A10003, PropType.LONG, "PR_LOCALE_ID");

	/** {@code PR_LAST_LOGON_TIME}. */
	public static final PropTag<Instant> PR_LAST_LOGON_TIME = define(0x66A20040, PropType.SYSTIME,
			"PR_LAST_LOGON_TIME");

	/** {@code PR_LAST_LOGOFF_TIME}. */
	public static final PropTag<Instant> PR_LAST_LOGOFF_TIME = define(0x66A30040, PropType.SYSTIME,
			"PR_LAST_LOGOFF_TIME");

	/** {@code PR_STORAGE_LIMIT_INFORMATION}. */
	public static final PropTag<Integer> PR_STORAGE_LIMIT_INFORMATION = define(0x66A40003, PropType.LONG,
			"PR_STORAGE_LIMIT_INFORMATION");

	/** {@code PR_INTERNET_MDNS}. */
	public static final PropTag<Boolean> PR_INTERNET_MDNS = define(0x66A5000B, PropType.BOOLEAN, "PR_INTERNET_MDNS");

	/** {@code PR_NEWSGROUP_COMPONENT}. */
	public static final PropTag<String> PR_NEWSGROUP_COMPONENT = define(0x66A5001E, PropType.STRING8,
			"PR_NEWSGROUP_COMPONENT");

	/** {@code PR_NEWSFEED_INFO}. */
	public static final PropTag<Binary> PR_NEWSFEED_INFO = define(0x66A60102, PropType.BINARY, "PR_NEWSFEED_INFO");

	/** {@code PR_INTERNET_NEWSGROUP_NAME}. */
	public static final PropTag<String> PR_INTERNET_NEWSGROUP_NAME = define(0x66A7001F, PropType.UNICODE,
			"PR_INTERNET_NEWSGROUP_NAME");

	/** {@code PR_FOLDER_FLAGS}. */
	public static final PropTag<Integer> PR_FOLDER_FLAGS = define(0x66A80003, PropType.LONG, "PR_FOLDER_FLAGS");

	/** {@code PR_LAST_ACCESS_TIME}. */
	public static final PropTag<Instant> PR_LAST_ACCESS_TIME = define(0x66A90040, PropType.SYSTIME,
			"PR_LAST_ACCESS_TIME");

	/** {@code PR_RESTRICTION_COUNT}. */
	public static final PropTag<Integer> PR_RESTRICTION_COUNT = define(0x66AA0003, PropType.LONG,
			"PR_RESTRICTION_COUNT");

	/** {@code PR_CATEG_COUNT}. */
	public static final PropTag<Integer> PR_CATEG_COUNT = define(0x66AB0003, PropType.LONG, "PR_CATEG_COUNT");

	/** {@code PR_CACHED_COLUMN_COUNT}. */
	public static final PropTag<Integer> PR_CACHED_COLUMN_COUNT = define(0x66AC0003, PropType.LONG,
			"PR_CACHED_COLUMN_COUNT");

	/** {@code PR_NORMAL_MSG_W_ATTACH_COUNT}. */
	public static final PropTag<Integer> PR_NORMAL_MSG_W_ATTACH_COUNT = define(0x66AD0003, PropType.LONG,
			"PR_NORMAL_MSG_W_ATTACH_COUNT");

	/** {@code PR_ASSOC_MSG_W_ATTACH_COUNT}. */
	public static final PropTag<Integer> PR_ASSOC_MSG_W_ATTACH_COUNT = define(0x66AE0003, PropType.LONG,
			"PR_ASSOC_MSG_W_ATTACH_COUNT");

	/** {@code PR_RECIPIENT_ON_NORMAL_MSG_COUNT}. */
	public static final PropTag<Integer> PR_RECIPIENT_ON_NORMAL_MSG_COUNT = define(0x66AF0003, PropType.LONG,
			"PR_RECIPIENT_ON_NORMAL_MSG_COUNT");

	/** {@code PR_RECIPIENT_ON_ASSOC_MSG_COUNT}. */
	public static final PropTag<Integer> PR_RECIPIENT_ON_ASSOC_MSG_COUNT = define(0x66B00003, PropType.LONG,
			"PR_RECIPIENT_ON_ASSOC_MSG_COUNT");

	/** {@code PR_ATTACH_ON_NORMAL_MSG_COUNT}. */
	public static final PropTag<Integer> PR_ATTACH_ON_NORMAL_MSG_COUNT = define(0x66B10003, PropType.LONG,
			"PR_ATTACH_ON_NORMAL_MSG_COUNT");

	/** {@code PR_ATTACH_ON_ASSOC_MSG_COUNT}. */
	public static final PropTag<Integer> PR_ATTACH_ON_ASSOC_MSG_COUNT = define(0x66B20003, PropType.LONG,
			"PR_ATTACH_ON_ASSOC_MSG_COUNT");

	/** {@code PR_NORMAL_MESSAGE_SIZE}. */
	public static final PropTag<Integer> PR_NORMAL_MESSAGE_SIZE = define(0x66B30003, PropType.LONG,
			"PR_NORMAL_MESSAGE_SIZE");

	/** {@code PR_NORMAL_MESSAGE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_NORMAL_MESSAGE_SIZE_EXTENDED = define(0x66B30014, PropType.I8,
			"PR_NORMAL_MESSAGE_SIZE_EXTENDED");

	/** {@code PR_ASSOC_MESSAGE_SIZE}. */
	public static final PropTag<Integer> PR_ASSOC_MESSAGE_SIZE = define(0x66B40003, PropType.LONG,
			"PR_ASSOC_MESSAGE_SIZE");

	/** {@code PR_ASSOC_MESSAGE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_ASSOC_MESSAGE_SIZE_EXTENDED = define(0x66B40014, PropType.I8,
			"PR_ASSOC_MESSAGE_SIZE_EXTENDED");

	/** {@code PR_FOLDER_PATHNAME}. */
	public static final PropTag<String> PR_FOLDER_PATHNAME = define(0x66B5001F, PropType.UNICODE, "PR_FOLDER_PATHNAME");

	/** {@code PR_OWNER_COUNT}. */
	public static final PropTag<Integer> PR_OWNER_COUNT = define(0x66B60003, PropType.LONG, "PR_OWNER_COUNT");

	/** {@code PR_CONTACT_COUNT}. */
	public static final PropTag<Integer> PR_CONTACT_COUNT = define(0x66B70003, PropType.LONG, "PR_CONTACT_COUNT");

	/** {@code PR_CODE_PAGE_ID}. */
	public static final PropTag<Integer> PR_CODE_PAGE_ID = define(0x66C30003, PropType.LONG, "PR_CODE_PAGE_ID");

	/** {@code PR_RETENTION_AGE_LIMIT}. */
	public static final PropTag<Integer> PR_RETENTION_AGE_LIMIT = define(0x66C40003, PropType.LONG,
			"PR_RETENTION_AGE_LIMIT");

	/** {@code PR_DISABLE_PERUSER_READ}. */
	public static final PropTag<Boolean> PR_DISABLE_PERUSER_READ = define(0x66C5000B, PropType.BOOLEAN,
			"PR_DISABLE_PERUSER_READ");

	/** {@code PR_PST_PATH}. */
	public static final PropTag<String> PR_PST_PATH = define(0x6700001E, PropType.STRING8, "PR_PST_PATH");

	/** {@code PR_PST_REMEMBER_PW}. */
	public static final PropTag<Boolean> PR_PST_REMEMBER_PW = define(0x6701000B, PropType.BOOLEAN,
			"PR_PST_REMEMBER_PW");

	/** {@code PR_OST_ENCRYPTION}. */
	public static final PropTag<Integer> PR_OST_ENCRYPTION = define(0x67020003, PropType.LONG, "PR_OST_ENCRYPTION");

	/** {@code PR_PST_ENCRYPTION}. */
	public static final PropTag<Integer> PR_PST_ENCRYPTION = define(0x67020003, PropType.LONG, "PR_PST_ENCRYPTION");

	/** {@code PR_PST_PW_SZ_OLD}. */
	public static final PropTag<String> PR_PST_PW_SZ_OLD = define(0x6703001E, PropType.STRING8, "PR_PST_PW_SZ_OLD");

	/** {@code PR_PST_PW_SZ_NEW}. */
	public static final PropTag<String> PR_PST_PW_SZ_NEW = define(0x6704001E, PropType.STRING8, "PR_PST_PW_SZ_NEW");

	/** {@code PR_SORT_LOCALE_ID}. */
	public static final PropTag<Integer> PR_SORT_LOCALE_ID = define(0x67050003, PropType.LONG, "PR_SORT_LOCALE_ID");

	/** {@code PR_URL_NAME}. */
	public static final PropTag<String> PR_URL_NAME = define(0x6707001F, PropType.UNICODE, "PR_URL_NAME");

	/** {@code PR_SUBFOLDER}. */
	public static final PropTag<Boolean> PR_SUBFOLDER = define(0x6708000B, PropType.BOOLEAN, "PR_SUBFOLDER");

	/** {@code PR_LOCAL_COMMIT_TIME}. */
	public static final PropTag<Instant> PR_LOCAL_COMMIT_TIME = define(0x67090040, PropType.SYSTIME,
			"PR_LOCAL_COMMIT_TIME");

	/** {@code PR_LOCAL_COMMIT_TIME_MAX}. */
	public static final PropTag<Instant> PR_LOCAL_COMMIT_TIME_MAX = define(0x670A0040, PropType.SYSTIME,
			"PR_LOCAL_COMMIT_TIME_MAX");

	/** {@code PR_DELETED_COUNT_TOTAL}. */
	public static final PropTag<Integer> PR_DELETED_COUNT_TOTAL = define(0x670B0003, PropType.LONG,
			"PR_DELETED_COUNT_TOTAL");

	/** {@code PR_AUTO_RESET}. */
	public static final PropTag<List<MapiUid>> PR_AUTO_RESET = define(0x670C1048, PropType.MV_CLSID, "PR_AUTO_RESET");

	/** {@code PR_PARENT_URL_NAME}. */
	public static final PropTag<String> PR_PARENT_URL_NAME = define(0x670D001F, PropType.UNICODE, "PR_PARENT_URL_NAME");

	/** {@code PR_FLAT_URL_NAME}. */
	public static final PropTag<String> PR_FLAT_URL_NAME = define(0x670E001F, PropType.UNICODE, "PR_FLAT_URL_NAME");

	/** {@code PR_SRC_URL_NAME}. */
	public static final PropTag<String> PR_SRC_URL_NAME = define(0x670F001F, PropType.UNICODE, "PR_SRC_URL_NAME");

	/** {@code PR_RANK}. */
	public static final PropTag<Integer> PR_RANK = define(0x67120003, PropType.LONG, "PR_RANK");

	/** {@code PR_QUOTA_WARNING_THRESHOLD}. */
	public static final PropTag<Integer> PR_QUOTA_WARNING_THRESHOLD = define(0x67210003, PropType.LONG,
			"PR_QUOTA_WARNING_THRESHOLD");

	/** {@code PR_PF_OVER_HARD_QUOTA_LIMIT}. */
	public static final PropTag<Long> PR_PF_OVER_HARD_QUOTA_LIMIT = define(0x67210014, PropType.I8,
			"PR_PF_OVER_HARD_QUOTA_LIMIT");

	/** {@code PR_QUOTA_SEND_THRESHOLD}. */
	public static final PropTag<Integer> PR_QUOTA_SEND_THRESHOLD = define(0x67220003, PropType.LONG,
			"PR_QUOTA_SEND_THRESHOLD");

	/** {@code PR_PF_MSG_SIZE_LIMIT}. */
	public static final PropTag<Long> PR_PF_MSG_SIZE_LIMIT = define(0x67220014, PropType.I8, "PR_PF_MSG_SIZE_LIMIT");

	/** {@code PR_QUOTA_RECEIVE_THRESHOLD}. */
	public static final PropTag<Integer> PR_QUOTA_RECEIVE_THRESHOLD = define(0x67230003, PropType.LONG,
			"PR_QUOTA_RECEIVE_THRESHOLD");

	/** {@code PR_PF_DISALLOW_MDB_WIDE_EXPIRY}. */
	public static final PropTag<Boolean> PR_PF_DISALLOW_MDB_WIDE_EXPIRY = define(0x6723000B, PropType.BOOLEAN,
			"PR_PF_DISALLOW_MDB_WIDE_EXPIRY");

	/** {@code PR_MIME_SIZE}. */
	public static final PropTag<Integer> PR_MIME_SIZE = define(0x67460003, PropType.LONG, "PR_MIME_SIZE");

	/** {@code PR_MIME_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_MIME_SIZE_EXTENDED = define(0x67460014, PropType.I8, "PR_MIME_SIZE_EXTENDED");

	/** {@code PR_FILE_SIZE}. */
	public static final PropTag<Integer> PR_FILE_SIZE = define(0x67470003, PropType.LONG, "PR_FILE_SIZE");

	/** {@code PR_FILE_SIZE_EXTENDED}. */
	public static final PropTag<Long> PR_FILE_SIZE_EXTENDED = define(0x67470014, PropType.I8, "PR_FILE_SIZE_EXTENDED");

	/** {@code PR_PROFILE_SECURE_MAILBOX}. */
	public static final PropTag<Binary> PR_PROFILE_SECURE_MAILBOX = define(0x67F00102, PropType.BINARY,
			"PR_PROFILE_SECURE_MAILBOX");

	// Message classes (0x6800 to 0x7BFF)

	// Message classes, not transmitted (0x7C00 to 0x7FFF)

	/** {@code PR_STORE_SLOWLINK}. */
	public static final PropTag<Boolean> PR_STORE_SLOWLINK = define(0x7C0A000B, PropType.BOOLEAN, "PR_STORE_SLOWLINK");

	// Exchange: address book (0x8000 to 0xFFFF)

	/** {@code PR_EMS_AB_DISPLAY_NAME_OVERRIDE}. */
	public static final PropTag<Boolean> PR_EMS_AB_DISPLAY_NAME_OVERRIDE = define(0x8001000B, PropType.BOOLEAN,
			"PR_EMS_AB_DISPLAY_NAME_OVERRIDE");

	/** {@code PR_EMS_AB_CA_CERTIFICATE}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_CA_CERTIFICATE = define(0x80031102, PropType.MV_BINARY,
			"PR_EMS_AB_CA_CERTIFICATE");

	/** {@code PR_EMS_AB_FOLDER_PATHNAME}. */
	public static final PropTag<String> PR_EMS_AB_FOLDER_PATHNAME = define(0x8004001F, PropType.UNICODE,
			"PR_EMS_AB_FOLDER_PATHNAME");

	/** {@code PR_EMS_AB_MANAGER}. */
	public static final PropTag<NoValue> PR_EMS_AB_MANAGER = define(0x8005000D, PropType.OBJECT, "PR_EMS_AB_MANAGER");

	/** {@code PR_EMS_AB_MANAGER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MANAGER_O = define(0x8005000D, PropType.OBJECT,
			"PR_EMS_AB_MANAGER_O");

	/** {@code PR_EMS_AB_MANAGER_T}. */
	public static final PropTag<String> PR_EMS_AB_MANAGER_T = define(0x8005001F, PropType.UNICODE,
			"PR_EMS_AB_MANAGER_T");

	/** {@code PR_EMS_AB_HOME_MDB_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_HOME_MDB_O = define(0x8006000D, PropType.OBJECT,
			"PR_EMS_AB_HOME_MDB_O");

	/** {@code PR_EMS_AB_HOME_MDB}. */
	public static final PropTag<String> PR_EMS_AB_HOME_MDB = define(0x8006001F, PropType.UNICODE, "PR_EMS_AB_HOME_MDB");

	/** {@code PR_EMS_AB_HOME_MDB_T}. */
	public static final PropTag<String> PR_EMS_AB_HOME_MDB_T = define(0x8006001F, PropType.UNICODE,
			"PR_EMS_AB_HOME_MDB_T");

	/** {@code PR_EMS_AB_HOME_MTA_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_HOME_MTA_O = define(0x8007000D, PropType.OBJECT,
			"PR_EMS_AB_HOME_MTA_O");

	/** {@code PR_EMS_AB_HOME_MTA}. */
	public static final PropTag<String> PR_EMS_AB_HOME_MTA = define(0x8007001F, PropType.UNICODE, "PR_EMS_AB_HOME_MTA");

	/** {@code PR_EMS_AB_HOME_MTA_T}. */
	public static final PropTag<String> PR_EMS_AB_HOME_MTA_T = define(0x8007001F, PropType.UNICODE,
			"PR_EMS_AB_HOME_MTA_T");

	/** {@code PR_EMS_AB_IS_MEMBER_OF_DL}. */
	public static final PropTag<NoValue> PR_EMS_AB_IS_MEMBER_OF_DL = define(0x8008000D, PropType.OBJECT,
			"PR_EMS_AB_IS_MEMBER_OF_DL");

	/** {@code PR_EMS_AB_IS_MEMBER_OF_DL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_IS_MEMBER_OF_DL_O = define(0x8008000D, PropType.OBJECT,
			"PR_EMS_AB_IS_MEMBER_OF_DL_O");

	/** {@code PR_EMS_AB_IS_MEMBER_OF_DL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_IS_MEMBER_OF_DL_T = define(0x8008101F, PropType.MV_UNICODE,
			"PR_EMS_AB_IS_MEMBER_OF_DL_T");

	/** {@code PR_EMS_AB_MEMBER}. */
	public static final PropTag<NoValue> PR_EMS_AB_MEMBER = define(0x8009000D, PropType.OBJECT, "PR_EMS_AB_MEMBER");

	/** {@code PR_EMS_AB_MEMBER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MEMBER_O = define(0x8009000D, PropType.OBJECT, "PR_EMS_AB_MEMBER_O");

	/** {@code PR_EMS_AB_MEMBER_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MEMBER_T = define(0x8009101F, PropType.MV_UNICODE,
			"PR_EMS_AB_MEMBER_T");

	/** {@code PR_EMS_AB_AUTOREPLY_MESSAGE}. */
	public static final PropTag<String> PR_EMS_AB_AUTOREPLY_MESSAGE = define(0x800A001F, PropType.UNICODE,
			"PR_EMS_AB_AUTOREPLY_MESSAGE");

	/** {@code PR_EMS_AB_AUTOREPLY}. */
	public static final PropTag<Boolean> PR_EMS_AB_AUTOREPLY = define(0x800B000B, PropType.BOOLEAN,
			"PR_EMS_AB_AUTOREPLY");

	/** {@code PR_EMS_AB_OWNER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OWNER_O = define(0x800C000D, PropType.OBJECT, "PR_EMS_AB_OWNER_O");

	/** {@code PR_EMS_AB_OWNER}. */
	public static final PropTag<String> PR_EMS_AB_OWNER = define(0x800C001F, PropType.UNICODE, "PR_EMS_AB_OWNER");

	/** {@code PR_EMS_AB_OWNER_T}. */
	public static final PropTag<String> PR_EMS_AB_OWNER_T = define(0x800C001F, PropType.UNICODE, "PR_EMS_AB_OWNER_T");

	/** {@code PR_EMS_AB_KM_SERVER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_KM_SERVER_O = define(0x800D000D, PropType.OBJECT,
			"PR_EMS_AB_KM_SERVER_O");

	/** {@code PR_EMS_AB_KM_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_KM_SERVER = define(0x800D001F, PropType.UNICODE,
			"PR_EMS_AB_KM_SERVER");

	/** {@code PR_EMS_AB_KM_SERVER_T}. */
	public static final PropTag<String> PR_EMS_AB_KM_SERVER_T = define(0x800D001F, PropType.UNICODE,
			"PR_EMS_AB_KM_SERVER_T");

	/** {@code PR_EMS_AB_REPORTS}. */
	public static final PropTag<NoValue> PR_EMS_AB_REPORTS = define(0x800E000D, PropType.OBJECT, "PR_EMS_AB_REPORTS");

	/** {@code PR_EMS_AB_REPORTS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_REPORTS_O = define(0x800E000D, PropType.OBJECT,
			"PR_EMS_AB_REPORTS_O");

	/** {@code PR_EMS_AB_REPORTS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_REPORTS_T = define(0x800E101F, PropType.MV_UNICODE,
			"PR_EMS_AB_REPORTS_T");

	/** {@code PR_EMS_AB_PROXY_ADDRESSES}. */
	public static final PropTag<List<String>> PR_EMS_AB_PROXY_ADDRESSES = define(0x800F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PROXY_ADDRESSES");

	/** {@code PR_EMS_AB_HELP_DATA32}. */
	public static final PropTag<Binary> PR_EMS_AB_HELP_DATA32 = define(0x80100102, PropType.BINARY,
			"PR_EMS_AB_HELP_DATA32");

	/** {@code PR_EMS_AB_TARGET_ADDRESS}. */
	public static final PropTag<String> PR_EMS_AB_TARGET_ADDRESS = define(0x8011001F, PropType.UNICODE,
			"PR_EMS_AB_TARGET_ADDRESS");

	/** {@code PR_EMS_AB_TELEPHONE_NUMBER}. */
	public static final PropTag<List<String>> PR_EMS_AB_TELEPHONE_NUMBER = define(0x8012101F, PropType.MV_UNICODE,
			"PR_EMS_AB_TELEPHONE_NUMBER");

	/** {@code PR_EMS_AB_NT_SECURITY_DESCRIPTOR}. */
	public static final PropTag<Binary> PR_EMS_AB_NT_SECURITY_DESCRIPTOR = define(0x80130102, PropType.BINARY,
			"PR_EMS_AB_NT_SECURITY_DESCRIPTOR");

	/** {@code PR_EMS_AB_HOME_MDB_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_HOME_MDB_BL_O = define(0x8014000D, PropType.OBJECT,
			"PR_EMS_AB_HOME_MDB_BL_O");

	/** {@code PR_EMS_AB_HOME_MDB_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_HOME_MDB_BL = define(0x8014101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HOME_MDB_BL");

	/** {@code PR_EMS_AB_HOME_MDB_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_HOME_MDB_BL_T = define(0x8014101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HOME_MDB_BL_T");

	/** {@code PR_EMS_AB_PUBLIC_DELEGATES}. */
	public static final PropTag<NoValue> PR_EMS_AB_PUBLIC_DELEGATES = define(0x8015000D, PropType.OBJECT,
			"PR_EMS_AB_PUBLIC_DELEGATES");

	/** {@code PR_EMS_AB_PUBLIC_DELEGATES_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_PUBLIC_DELEGATES_O = define(0x8015000D, PropType.OBJECT,
			"PR_EMS_AB_PUBLIC_DELEGATES_O");

	/** {@code PR_EMS_AB_PUBLIC_DELEGATES_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_PUBLIC_DELEGATES_T = define(0x8015101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PUBLIC_DELEGATES_T");

	/** {@code PR_EMS_AB_CERTIFICATE_REVOCATION_LIST}. */
	public static final PropTag<Binary> PR_EMS_AB_CERTIFICATE_REVOCATION_LIST = define(0x80160102, PropType.BINARY,
			"PR_EMS_AB_CERTIFICATE_REVOCATION_LIST");

	/** {@code PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE}. */
	public static final PropTag<Binary> PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE = define(0x80170102, PropType.BINARY,
			"PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE");

	/** {@code PR_EMS_AB_ADDRESS_SYNTAX}. */
	public static final PropTag<Binary> PR_EMS_AB_ADDRESS_SYNTAX = define(0x80180102, PropType.BINARY,
			"PR_EMS_AB_ADDRESS_SYNTAX");

	/** {@code PR_EMS_AB_BUSINESS_ROLES}. */
	public static final PropTag<Binary> PR_EMS_AB_BUSINESS_ROLES = define(0x80230102, PropType.BINARY,
			"PR_EMS_AB_BUSINESS_ROLES");

	/** {@code PR_EMS_AB_OWNER_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OWNER_BL_O = define(0x8024000D, PropType.OBJECT,
			"PR_EMS_AB_OWNER_BL_O");

	/** {@code PR_EMS_AB_OWNER_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_OWNER_BL = define(0x8024101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OWNER_BL");

	/** {@code PR_EMS_AB_OWNER_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_OWNER_BL_T = define(0x8024101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OWNER_BL_T");

	/** {@code PR_EMS_AB_CROSS_CERTIFICATE_PAIR}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_CROSS_CERTIFICATE_PAIR = define(0x80251102, PropType.MV_BINARY,
			"PR_EMS_AB_CROSS_CERTIFICATE_PAIR");

	/** {@code PR_EMS_AB_AUTHORITY_REVOCATION_LIST}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_AUTHORITY_REVOCATION_LIST = define(0x80261102,
			PropType.MV_BINARY, "PR_EMS_AB_AUTHORITY_REVOCATION_LIST");

	/** {@code PR_EMS_AB_ASSOC_NT_ACCOUNT}. */
	public static final PropTag<Binary> PR_EMS_AB_ASSOC_NT_ACCOUNT = define(0x80270102, PropType.BINARY,
			"PR_EMS_AB_ASSOC_NT_ACCOUNT");

	/** {@code PR_EMS_AB_EXPIRATION_TIME}. */
	public static final PropTag<Instant> PR_EMS_AB_EXPIRATION_TIME = define(0x80280040, PropType.SYSTIME,
			"PR_EMS_AB_EXPIRATION_TIME");

	/** {@code PR_EMS_AB_USN_CHANGED}. */
	public static final PropTag<Integer> PR_EMS_AB_USN_CHANGED = define(0x80290003, PropType.LONG,
			"PR_EMS_AB_USN_CHANGED");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_1}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_1 = define(0x802D001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_1");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_2}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_2 = define(0x802E001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_2");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_3}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_3 = define(0x802F001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_3");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_4}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_4 = define(0x8030001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_4");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_5}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_5 = define(0x8031001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_5");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_6}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_6 = define(0x8032001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_6");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_7}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_7 = define(0x8033001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_7");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_8}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_8 = define(0x8034001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_8");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_9}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_9 = define(0x8035001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_9");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_10}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_10 = define(0x8036001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_10");

	/** {@code PR_EMS_AB_SECURITY_PROTOCOL}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_SECURITY_PROTOCOL = define(0x80371102, PropType.MV_BINARY,
			"PR_EMS_AB_SECURITY_PROTOCOL");

	/** {@code PR_EMS_AB_PF_CONTACTS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_PF_CONTACTS_O = define(0x8038000D, PropType.OBJECT,
			"PR_EMS_AB_PF_CONTACTS_O");

	/** {@code PR_EMS_AB_PF_CONTACTS}. */
	public static final PropTag<List<String>> PR_EMS_AB_PF_CONTACTS = define(0x8038101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PF_CONTACTS");

	/** {@code PR_EMS_AB_PF_CONTACTS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_PF_CONTACTS_T = define(0x8038101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PF_CONTACTS_T");

	/** {@code PR_EMS_AB_HELP_DATA16}. */
	public static final PropTag<Binary> PR_EMS_AB_HELP_DATA16 = define(0x803A0102, PropType.BINARY,
			"PR_EMS_AB_HELP_DATA16");

	/** {@code PR_EMS_AB_HELP_FILE_NAME}. */
	public static final PropTag<String> PR_EMS_AB_HELP_FILE_NAME = define(0x803B001F, PropType.UNICODE,
			"PR_EMS_AB_HELP_FILE_NAME");

	/** {@code PR_EMS_AB_OBJ_DIST_NAME_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OBJ_DIST_NAME_O = define(0x803C000D, PropType.OBJECT,
			"PR_EMS_AB_OBJ_DIST_NAME_O");

	/** {@code PR_EMS_AB_OBJ_DIST_NAME}. */
	public static final PropTag<String> PR_EMS_AB_OBJ_DIST_NAME = define(0x803C001F, PropType.UNICODE,
			"PR_EMS_AB_OBJ_DIST_NAME");

	/** {@code PR_EMS_AB_OBJ_DIST_NAME_T}. */
	public static final PropTag<String> PR_EMS_AB_OBJ_DIST_NAME_T = define(0x803C001F, PropType.UNICODE,
			"PR_EMS_AB_OBJ_DIST_NAME_T");

	/** {@code PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER}. */
	public static final PropTag<String> PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER = define(0x803D001F, PropType.UNICODE,
			"PR_EMS_AB_ENCRYPT_ALG_SELECTED_OTHER");

	/** {@code PR_EMS_AB_AUTOREPLY_SUBJECT}. */
	public static final PropTag<String> PR_EMS_AB_AUTOREPLY_SUBJECT = define(0x803E001F, PropType.UNICODE,
			"PR_EMS_AB_AUTOREPLY_SUBJECT");

	/** {@code PR_EMS_AB_HOME_PUBLIC_SERVER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_HOME_PUBLIC_SERVER_O = define(0x803F000D, PropType.OBJECT,
			"PR_EMS_AB_HOME_PUBLIC_SERVER_O");

	/** {@code PR_EMS_AB_HOME_PUBLIC_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_HOME_PUBLIC_SERVER = define(0x803F001F, PropType.UNICODE,
			"PR_EMS_AB_HOME_PUBLIC_SERVER");

	/** {@code PR_EMS_AB_HOME_PUBLIC_SERVER_T}. */
	public static final PropTag<String> PR_EMS_AB_HOME_PUBLIC_SERVER_T = define(0x803F001F, PropType.UNICODE,
			"PR_EMS_AB_HOME_PUBLIC_SERVER_T");

	/** {@code PR_EMS_AB_ENCRYPT_ALG_LIST_NA}. */
	public static final PropTag<List<String>> PR_EMS_AB_ENCRYPT_ALG_LIST_NA = define(0x8040101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ENCRYPT_ALG_LIST_NA");

	/** {@code PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER}. */
	public static final PropTag<List<String>> PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER = define(0x8041101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ENCRYPT_ALG_LIST_OTHER");

	/** {@code PR_EMS_AB_IMPORTED_FROM}. */
	public static final PropTag<String> PR_EMS_AB_IMPORTED_FROM = define(0x8042001F, PropType.UNICODE,
			"PR_EMS_AB_IMPORTED_FROM");

	/** {@code PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA}. */
	public static final PropTag<String> PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA = define(0x8043001F, PropType.UNICODE,
			"PR_EMS_AB_ENCRYPT_ALG_SELECTED_NA");

	/** {@code PR_EMS_AB_ACCESS_CATEGORY}. */
	public static final PropTag<Integer> PR_EMS_AB_ACCESS_CATEGORY = define(0x80440003, PropType.LONG,
			"PR_EMS_AB_ACCESS_CATEGORY");

	/** {@code PR_EMS_AB_ACTIVATION_SCHEDULE}. */
	public static final PropTag<Binary> PR_EMS_AB_ACTIVATION_SCHEDULE = define(0x80450102, PropType.BINARY,
			"PR_EMS_AB_ACTIVATION_SCHEDULE");

	/** {@code PR_EMS_AB_ACTIVATION_STYLE}. */
	public static final PropTag<Integer> PR_EMS_AB_ACTIVATION_STYLE = define(0x80460003, PropType.LONG,
			"PR_EMS_AB_ACTIVATION_STYLE");

	/** {@code PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS}. */
	public static final PropTag<Binary> PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS = define(0x80470102,
			PropType.BINARY, "PR_EMS_AB_ADDRESS_ENTRY_DISPLAY_TABLE_MSDOS");

	/** {@code PR_EMS_AB_ADDRESS_TYPE}. */
	public static final PropTag<String> PR_EMS_AB_ADDRESS_TYPE = define(0x8048001F, PropType.UNICODE,
			"PR_EMS_AB_ADDRESS_TYPE");

	/** {@code PR_EMS_AB_ADMD}. */
	public static final PropTag<String> PR_EMS_AB_ADMD = define(0x8049001F, PropType.UNICODE, "PR_EMS_AB_ADMD");

	/** {@code PR_EMS_AB_ADMIN_DESCRIPTION}. */
	public static final PropTag<String> PR_EMS_AB_ADMIN_DESCRIPTION = define(0x804A001F, PropType.UNICODE,
			"PR_EMS_AB_ADMIN_DESCRIPTION");

	/** {@code PR_EMS_AB_ADMIN_DISPLAY_NAME}. */
	public static final PropTag<String> PR_EMS_AB_ADMIN_DISPLAY_NAME = define(0x804B001F, PropType.UNICODE,
			"PR_EMS_AB_ADMIN_DISPLAY_NAME");

	/** {@code PR_EMS_AB_ADMIN_EXTENSION_DLL}. */
	public static final PropTag<String> PR_EMS_AB_ADMIN_EXTENSION_DLL = define(0x804C001F, PropType.UNICODE,
			"PR_EMS_AB_ADMIN_EXTENSION_DLL");

	/** {@code PR_EMS_AB_ALIASED_OBJECT_NAME_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_ALIASED_OBJECT_NAME_O = define(0x804D000D, PropType.OBJECT,
			"PR_EMS_AB_ALIASED_OBJECT_NAME_O");

	/** {@code PR_EMS_AB_ALIASED_OBJECT_NAME}. */
	public static final PropTag<String> PR_EMS_AB_ALIASED_OBJECT_NAME = define(0x804D001F, PropType.UNICODE,
			"PR_EMS_AB_ALIASED_OBJECT_NAME");

	/** {@code PR_EMS_AB_ALIASED_OBJECT_NAME_T}. */
	public static final PropTag<String> PR_EMS_AB_ALIASED_OBJECT_NAME_T = define(0x804D001F, PropType.UNICODE,
			"PR_EMS_AB_ALIASED_OBJECT_NAME_T");

	/** {@code PR_EMS_AB_ALT_RECIPIENT_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_ALT_RECIPIENT_O = define(0x804E000D, PropType.OBJECT,
			"PR_EMS_AB_ALT_RECIPIENT_O");

	/** {@code PR_EMS_AB_ALT_RECIPIENT}. */
	public static final PropTag<String> PR_EMS_AB_ALT_RECIPIENT = define(0x804E001F, PropType.UNICODE,
			"PR_EMS_AB_ALT_RECIPIENT");

	/** {@code PR_EMS_AB_ALT_RECIPIENT_T}. */
	public static final PropTag<String> PR_EMS_AB_ALT_RECIPIENT_T = define(0x804E001F, PropType.UNICODE,
			"PR_EMS_AB_ALT_RECIPIENT_T");

	/** {@code PR_EMS_AB_ALT_RECIPIENT_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_ALT_RECIPIENT_BL_O = define(0x804F000D, PropType.OBJECT,
			"PR_EMS_AB_ALT_RECIPIENT_BL_O");

	/** {@code PR_EMS_AB_ALT_RECIPIENT_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_ALT_RECIPIENT_BL = define(0x804F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ALT_RECIPIENT_BL");

	/** {@code PR_EMS_AB_ALT_RECIPIENT_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_ALT_RECIPIENT_BL_T = define(0x804F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ALT_RECIPIENT_BL_T");

	/** {@code PR_EMS_AB_ANCESTOR_ID}. */
	public static final PropTag<Binary> PR_EMS_AB_ANCESTOR_ID = define(0x80500102, PropType.BINARY,
			"PR_EMS_AB_ANCESTOR_ID");

	/** {@code PR_EMS_AB_ASSOC_REMOTE_DXA_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_ASSOC_REMOTE_DXA_O = define(0x8051000D, PropType.OBJECT,
			"PR_EMS_AB_ASSOC_REMOTE_DXA_O");

	/** {@code PR_EMS_AB_ASSOC_REMOTE_DXA}. */
	public static final PropTag<List<String>> PR_EMS_AB_ASSOC_REMOTE_DXA = define(0x8051101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ASSOC_REMOTE_DXA");

	/** {@code PR_EMS_AB_ASSOC_REMOTE_DXA_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_ASSOC_REMOTE_DXA_T = define(0x8051101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ASSOC_REMOTE_DXA_T");

	/** {@code PR_EMS_AB_ASSOCIATION_LIFETIME}. */
	public static final PropTag<Integer> PR_EMS_AB_ASSOCIATION_LIFETIME = define(0x80520003, PropType.LONG,
			"PR_EMS_AB_ASSOCIATION_LIFETIME");

	/** {@code PR_EMS_AB_AUTH_ORIG_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_AUTH_ORIG_BL_O = define(0x8053000D, PropType.OBJECT,
			"PR_EMS_AB_AUTH_ORIG_BL_O");

	/** {@code PR_EMS_AB_AUTH_ORIG_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_AUTH_ORIG_BL = define(0x8053101F, PropType.MV_UNICODE,
			"PR_EMS_AB_AUTH_ORIG_BL");

	/** {@code PR_EMS_AB_AUTH_ORIG_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_AUTH_ORIG_BL_T = define(0x8053101F, PropType.MV_UNICODE,
			"PR_EMS_AB_AUTH_ORIG_BL_T");

	/** {@code PR_EMS_AB_AUTHORIZED_DOMAIN}. */
	public static final PropTag<String> PR_EMS_AB_AUTHORIZED_DOMAIN = define(0x8054001F, PropType.UNICODE,
			"PR_EMS_AB_AUTHORIZED_DOMAIN");

	/** {@code PR_EMS_AB_AUTHORIZED_PASSWORD}. */
	public static final PropTag<Binary> PR_EMS_AB_AUTHORIZED_PASSWORD = define(0x80550102, PropType.BINARY,
			"PR_EMS_AB_AUTHORIZED_PASSWORD");

	/** {@code PR_EMS_AB_AUTHORIZED_USER}. */
	public static final PropTag<String> PR_EMS_AB_AUTHORIZED_USER = define(0x8056001F, PropType.UNICODE,
			"PR_EMS_AB_AUTHORIZED_USER");

	/** {@code PR_EMS_AB_BUSINESS_CATEGORY}. */
	public static final PropTag<List<String>> PR_EMS_AB_BUSINESS_CATEGORY = define(0x8057101F, PropType.MV_UNICODE,
			"PR_EMS_AB_BUSINESS_CATEGORY");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_CREATE_PF_O = define(0x8058000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_CREATE_PF_O");

	/** {@code PR_EMS_AB_CAN_CREATE_PF}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF = define(0x8058101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_T = define(0x8058101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_T");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_CREATE_PF_BL_O = define(0x8059000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_CREATE_PF_BL_O");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_BL = define(0x8059101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_BL");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_BL_T = define(0x8059101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_BL_T");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_DL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_CREATE_PF_DL_O = define(0x805A000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_CREATE_PF_DL_O");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_DL}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_DL = define(0x805A101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_DL");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_DL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_DL_T = define(0x805A101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_DL_T");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_DL_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_CREATE_PF_DL_BL_O = define(0x805B000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_CREATE_PF_DL_BL_O");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_DL_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_DL_BL = define(0x805B101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_DL_BL");

	/** {@code PR_EMS_AB_CAN_CREATE_PF_DL_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_CREATE_PF_DL_BL_T = define(0x805B101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_CREATE_PF_DL_BL_T");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_NOT_CREATE_PF_O = define(0x805C000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_O");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF = define(0x805C101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_NOT_CREATE_PF");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_T = define(0x805C101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_T");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_NOT_CREATE_PF_BL_O = define(0x805D000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_BL_O");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_BL = define(0x805D101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_BL");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_BL_T = define(0x805D101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_BL_T");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_DL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_NOT_CREATE_PF_DL_O = define(0x805E000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_DL_O");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_DL}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_DL = define(0x805E101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_DL");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_DL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_DL_T = define(0x805E101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_DL_T");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O = define(0x805F000D, PropType.OBJECT,
			"PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_O");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL = define(0x805F101F,
			PropType.MV_UNICODE, "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL");

	/** {@code PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_T = define(0x805F101F,
			PropType.MV_UNICODE, "PR_EMS_AB_CAN_NOT_CREATE_PF_DL_BL_T");

	/** {@code PR_EMS_AB_CAN_PRESERVE_DNS}. */
	public static final PropTag<Boolean> PR_EMS_AB_CAN_PRESERVE_DNS = define(0x8060000B, PropType.BOOLEAN,
			"PR_EMS_AB_CAN_PRESERVE_DNS");

	/** {@code PR_EMS_AB_CLOCK_ALERT_OFFSET}. */
	public static final PropTag<Integer> PR_EMS_AB_CLOCK_ALERT_OFFSET = define(0x80610003, PropType.LONG,
			"PR_EMS_AB_CLOCK_ALERT_OFFSET");

	/** {@code PR_EMS_AB_CLOCK_ALERT_REPAIR}. */
	public static final PropTag<Boolean> PR_EMS_AB_CLOCK_ALERT_REPAIR = define(0x8062000B, PropType.BOOLEAN,
			"PR_EMS_AB_CLOCK_ALERT_REPAIR");

	/** {@code PR_EMS_AB_CLOCK_WARNING_OFFSET}. */
	public static final PropTag<Integer> PR_EMS_AB_CLOCK_WARNING_OFFSET = define(0x80630003, PropType.LONG,
			"PR_EMS_AB_CLOCK_WARNING_OFFSET");

	/** {@code PR_EMS_AB_CLOCK_WARNING_REPAIR}. */
	public static final PropTag<Boolean> PR_EMS_AB_CLOCK_WARNING_REPAIR = define(0x8064000B, PropType.BOOLEAN,
			"PR_EMS_AB_CLOCK_WARNING_REPAIR");

	/** {@code PR_EMS_AB_COMPUTER_NAME}. */
	public static final PropTag<String> PR_EMS_AB_COMPUTER_NAME = define(0x8065001F, PropType.UNICODE,
			"PR_EMS_AB_COMPUTER_NAME");

	/** {@code PR_EMS_AB_CONNECTED_DOMAINS}. */
	public static final PropTag<List<String>> PR_EMS_AB_CONNECTED_DOMAINS = define(0x8066101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CONNECTED_DOMAINS");

	/** {@code PR_EMS_AB_CONTAINER_INFO}. */
	public static final PropTag<Integer> PR_EMS_AB_CONTAINER_INFO = define(0x80670003, PropType.LONG,
			"PR_EMS_AB_CONTAINER_INFO");

	/** {@code PR_EMS_AB_COST}. */
	public static final PropTag<Integer> PR_EMS_AB_COST = define(0x80680003, PropType.LONG, "PR_EMS_AB_COST");

	/** {@code PR_EMS_AB_COUNTRY_NAME}. */
	public static final PropTag<String> PR_EMS_AB_COUNTRY_NAME = define(0x8069001F, PropType.UNICODE,
			"PR_EMS_AB_COUNTRY_NAME");

	/** {@code PR_EMS_AB_DELIV_CONT_LENGTH}. */
	public static final PropTag<Integer> PR_EMS_AB_DELIV_CONT_LENGTH = define(0x806A0003, PropType.LONG,
			"PR_EMS_AB_DELIV_CONT_LENGTH");

	/** {@code PR_EMS_AB_DELIV_EITS}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_DELIV_EITS = define(0x806B1102, PropType.MV_BINARY,
			"PR_EMS_AB_DELIV_EITS");

	/** {@code PR_EMS_AB_DELIV_EXT_CONT_TYPES}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_DELIV_EXT_CONT_TYPES = define(0x806C1102, PropType.MV_BINARY,
			"PR_EMS_AB_DELIV_EXT_CONT_TYPES");

	/** {@code PR_EMS_AB_DELIVER_AND_REDIRECT}. */
	public static final PropTag<Boolean> PR_EMS_AB_DELIVER_AND_REDIRECT = define(0x806D000B, PropType.BOOLEAN,
			"PR_EMS_AB_DELIVER_AND_REDIRECT");

	/** {@code PR_EMS_AB_DELIVERY_MECHANISM}. */
	public static final PropTag<Integer> PR_EMS_AB_DELIVERY_MECHANISM = define(0x806E0003, PropType.LONG,
			"PR_EMS_AB_DELIVERY_MECHANISM");

	/** {@code PR_EMS_AB_DESCRIPTION}. */
	public static final PropTag<List<String>> PR_EMS_AB_DESCRIPTION = define(0x806F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DESCRIPTION");

	/** {@code PR_EMS_AB_DESTINATION_INDICATOR}. */
	public static final PropTag<List<String>> PR_EMS_AB_DESTINATION_INDICATOR = define(0x8070101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DESTINATION_INDICATOR");

	/** {@code PR_EMS_AB_DIAGNOSTIC_REG_KEY}. */
	public static final PropTag<String> PR_EMS_AB_DIAGNOSTIC_REG_KEY = define(0x8071001F, PropType.UNICODE,
			"PR_EMS_AB_DIAGNOSTIC_REG_KEY");

	/** {@code PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_O = define(0x8072000D, PropType.OBJECT,
			"PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_O");

	/** {@code PR_EMS_AB_DL_MEM_REJECT_PERMS_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_DL_MEM_REJECT_PERMS_BL = define(0x8072101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DL_MEM_REJECT_PERMS_BL");

	/** {@code PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_T = define(0x8072101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DL_MEM_REJECT_PERMS_BL_T");

	/** {@code PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O = define(0x8073000D, PropType.OBJECT,
			"PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O");

	/** {@code PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL = define(0x8073101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL");

	/** {@code PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_T = define(0x8073101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_T");

	/** {@code PR_EMS_AB_DL_MEMBER_RULE}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_DL_MEMBER_RULE = define(0x80741102, PropType.MV_BINARY,
			"PR_EMS_AB_DL_MEMBER_RULE");

	/** {@code PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_O = define(0x8075000D, PropType.OBJECT,
			"PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_O");

	/** {@code PR_EMS_AB_DOMAIN_DEF_ALT_RECIP}. */
	public static final PropTag<String> PR_EMS_AB_DOMAIN_DEF_ALT_RECIP = define(0x8075001F, PropType.UNICODE,
			"PR_EMS_AB_DOMAIN_DEF_ALT_RECIP");

	/** {@code PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_T}. */
	public static final PropTag<String> PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_T = define(0x8075001F, PropType.UNICODE,
			"PR_EMS_AB_DOMAIN_DEF_ALT_RECIP_T");

	/** {@code PR_EMS_AB_DOMAIN_NAME}. */
	public static final PropTag<String> PR_EMS_AB_DOMAIN_NAME = define(0x8076001F, PropType.UNICODE,
			"PR_EMS_AB_DOMAIN_NAME");

	/** {@code PR_EMS_AB_DSA_SIGNATURE}. */
	public static final PropTag<Binary> PR_EMS_AB_DSA_SIGNATURE = define(0x80770102, PropType.BINARY,
			"PR_EMS_AB_DSA_SIGNATURE");

	/** {@code PR_EMS_AB_DXA_ADMIN_COPY}. */
	public static final PropTag<Boolean> PR_EMS_AB_DXA_ADMIN_COPY = define(0x8078000B, PropType.BOOLEAN,
			"PR_EMS_AB_DXA_ADMIN_COPY");

	/** {@code PR_EMS_AB_DXA_ADMIN_FORWARD}. */
	public static final PropTag<Boolean> PR_EMS_AB_DXA_ADMIN_FORWARD = define(0x8079000B, PropType.BOOLEAN,
			"PR_EMS_AB_DXA_ADMIN_FORWARD");

	/** {@code PR_EMS_AB_DXA_ADMIN_UPDATE}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_ADMIN_UPDATE = define(0x807A0003, PropType.LONG,
			"PR_EMS_AB_DXA_ADMIN_UPDATE");

	/** {@code PR_EMS_AB_DXA_APPEND_REQCN}. */
	public static final PropTag<Boolean> PR_EMS_AB_DXA_APPEND_REQCN = define(0x807B000B, PropType.BOOLEAN,
			"PR_EMS_AB_DXA_APPEND_REQCN");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_O = define(0x807C000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_CONF_CONTAINER_LIST_O");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_CONF_CONTAINER_LIST = define(0x807C101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_T = define(0x807C101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_T");

	/** {@code PR_EMS_AB_DXA_CONF_REQ_TIME}. */
	public static final PropTag<Instant> PR_EMS_AB_DXA_CONF_REQ_TIME = define(0x807D0040, PropType.SYSTIME,
			"PR_EMS_AB_DXA_CONF_REQ_TIME");

	/** {@code PR_EMS_AB_DXA_CONF_SEQ}. */
	public static final PropTag<String> PR_EMS_AB_DXA_CONF_SEQ = define(0x807E001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_CONF_SEQ");

	/** {@code PR_EMS_AB_DXA_CONF_SEQ_USN}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_CONF_SEQ_USN = define(0x807F0003, PropType.LONG,
			"PR_EMS_AB_DXA_CONF_SEQ_USN");

	/** {@code PR_EMS_AB_DXA_EXCHANGE_OPTIONS}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_EXCHANGE_OPTIONS = define(0x80800003, PropType.LONG,
			"PR_EMS_AB_DXA_EXCHANGE_OPTIONS");

	/** {@code PR_EMS_AB_DXA_EXPORT_NOW}. */
	public static final PropTag<Boolean> PR_EMS_AB_DXA_EXPORT_NOW = define(0x8081000B, PropType.BOOLEAN,
			"PR_EMS_AB_DXA_EXPORT_NOW");

	/** {@code PR_EMS_AB_DXA_FLAGS}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_FLAGS = define(0x80820003, PropType.LONG, "PR_EMS_AB_DXA_FLAGS");

	/** {@code PR_EMS_AB_DXA_IMP_SEQ}. */
	public static final PropTag<String> PR_EMS_AB_DXA_IMP_SEQ = define(0x8083001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_IMP_SEQ");

	/** {@code PR_EMS_AB_DXA_IMP_SEQ_TIME}. */
	public static final PropTag<Instant> PR_EMS_AB_DXA_IMP_SEQ_TIME = define(0x80840040, PropType.SYSTIME,
			"PR_EMS_AB_DXA_IMP_SEQ_TIME");

	/** {@code PR_EMS_AB_DXA_IMP_SEQ_USN}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_IMP_SEQ_USN = define(0x80850003, PropType.LONG,
			"PR_EMS_AB_DXA_IMP_SEQ_USN");

	/** {@code PR_EMS_AB_DXA_IMPORT_NOW}. */
	public static final PropTag<Boolean> PR_EMS_AB_DXA_IMPORT_NOW = define(0x8086000B, PropType.BOOLEAN,
			"PR_EMS_AB_DXA_IMPORT_NOW");

	/** {@code PR_EMS_AB_DXA_IN_TEMPLATE_MAP}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_IN_TEMPLATE_MAP = define(0x8087101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DXA_IN_TEMPLATE_MAP");

	/** {@code PR_EMS_AB_DXA_LOCAL_ADMIN_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_LOCAL_ADMIN_O = define(0x8088000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_LOCAL_ADMIN_O");

	/** {@code PR_EMS_AB_DXA_LOCAL_ADMIN}. */
	public static final PropTag<String> PR_EMS_AB_DXA_LOCAL_ADMIN = define(0x8088001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_LOCAL_ADMIN");

	/** {@code PR_EMS_AB_DXA_LOCAL_ADMIN_T}. */
	public static final PropTag<String> PR_EMS_AB_DXA_LOCAL_ADMIN_T = define(0x8088001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_LOCAL_ADMIN_T");

	/** {@code PR_EMS_AB_DXA_LOGGING_LEVEL}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_LOGGING_LEVEL = define(0x80890003, PropType.LONG,
			"PR_EMS_AB_DXA_LOGGING_LEVEL");

	/** {@code PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE}. */
	public static final PropTag<String> PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE = define(0x808A001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_NATIVE_ADDRESS_TYPE");

	/** {@code PR_EMS_AB_DXA_OUT_TEMPLATE_MAP}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_OUT_TEMPLATE_MAP = define(0x808B101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DXA_OUT_TEMPLATE_MAP");

	/** {@code PR_EMS_AB_DXA_PASSWORD}. */
	public static final PropTag<String> PR_EMS_AB_DXA_PASSWORD = define(0x808C001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_PASSWORD");

	/** {@code PR_EMS_AB_DXA_PREV_EXCHANGE_OPTIONS}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_PREV_EXCHANGE_OPTIONS = define(0x808D0003, PropType.LONG,
			"PR_EMS_AB_DXA_PREV_EXCHANGE_OPTIONS");

	/** {@code PR_EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY}. */
	public static final PropTag<Boolean> PR_EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY = define(0x808E000B, PropType.BOOLEAN,
			"PR_EMS_AB_DXA_PREV_EXPORT_NATIVE_ONLY");

	/** {@code PR_EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY = define(0x808F0003, PropType.LONG,
			"PR_EMS_AB_DXA_PREV_IN_EXCHANGE_SENSITIVITY");

	/** {@code PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_O = define(0x8090000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_O");

	/** {@code PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES}. */
	public static final PropTag<String> PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES = define(0x8090001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES");

	/** {@code PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_T}. */
	public static final PropTag<String> PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_T = define(0x8090001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_PREV_REMOTE_ENTRIES_T");

	/** {@code PR_EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY = define(0x80910003, PropType.LONG,
			"PR_EMS_AB_DXA_PREV_REPLICATION_SENSITIVITY");

	/** {@code PR_EMS_AB_DXA_PREV_TEMPLATE_OPTIONS}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_PREV_TEMPLATE_OPTIONS = define(0x80920003, PropType.LONG,
			"PR_EMS_AB_DXA_PREV_TEMPLATE_OPTIONS");

	/** {@code PR_EMS_AB_DXA_PREV_TYPES}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_PREV_TYPES = define(0x80930003, PropType.LONG,
			"PR_EMS_AB_DXA_PREV_TYPES");

	/** {@code PR_EMS_AB_DXA_RECIPIENT_CP}. */
	public static final PropTag<String> PR_EMS_AB_DXA_RECIPIENT_CP = define(0x8094001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_RECIPIENT_CP");

	/** {@code PR_EMS_AB_DXA_REMOTE_CLIENT_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_REMOTE_CLIENT_O = define(0x8095000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_REMOTE_CLIENT_O");

	/** {@code PR_EMS_AB_DXA_REMOTE_CLIENT}. */
	public static final PropTag<String> PR_EMS_AB_DXA_REMOTE_CLIENT = define(0x8095001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_REMOTE_CLIENT");

	/** {@code PR_EMS_AB_DXA_REMOTE_CLIENT_T}. */
	public static final PropTag<String> PR_EMS_AB_DXA_REMOTE_CLIENT_T = define(0x8095001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_REMOTE_CLIENT_T");

	/** {@code PR_EMS_AB_DXA_REQ_SEQ}. */
	public static final PropTag<String> PR_EMS_AB_DXA_REQ_SEQ = define(0x8096001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_REQ_SEQ");

	/** {@code PR_EMS_AB_DXA_REQ_SEQ_TIME}. */
	public static final PropTag<Instant> PR_EMS_AB_DXA_REQ_SEQ_TIME = define(0x80970040, PropType.SYSTIME,
			"PR_EMS_AB_DXA_REQ_SEQ_TIME");

	/** {@code PR_EMS_AB_DXA_REQ_SEQ_USN}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_REQ_SEQ_USN = define(0x80980003, PropType.LONG,
			"PR_EMS_AB_DXA_REQ_SEQ_USN");

	/** {@code PR_EMS_AB_DXA_REQNAME}. */
	public static final PropTag<String> PR_EMS_AB_DXA_REQNAME = define(0x8099001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_REQNAME");

	/** {@code PR_EMS_AB_DXA_SVR_SEQ}. */
	public static final PropTag<String> PR_EMS_AB_DXA_SVR_SEQ = define(0x809A001F, PropType.UNICODE,
			"PR_EMS_AB_DXA_SVR_SEQ");

	/** {@code PR_EMS_AB_DXA_SVR_SEQ_TIME}. */
	public static final PropTag<Instant> PR_EMS_AB_DXA_SVR_SEQ_TIME = define(0x809B0040, PropType.SYSTIME,
			"PR_EMS_AB_DXA_SVR_SEQ_TIME");

	/** {@code PR_EMS_AB_DXA_SVR_SEQ_USN}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_SVR_SEQ_USN = define(0x809C0003, PropType.LONG,
			"PR_EMS_AB_DXA_SVR_SEQ_USN");

	/** {@code PR_EMS_AB_DXA_TASK}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_TASK = define(0x809D0003, PropType.LONG, "PR_EMS_AB_DXA_TASK");

	/** {@code PR_EMS_AB_DXA_TEMPLATE_OPTIONS}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_TEMPLATE_OPTIONS = define(0x809E0003, PropType.LONG,
			"PR_EMS_AB_DXA_TEMPLATE_OPTIONS");

	/** {@code PR_EMS_AB_DXA_TEMPLATE_TIMESTAMP}. */
	public static final PropTag<Instant> PR_EMS_AB_DXA_TEMPLATE_TIMESTAMP = define(0x809F0040, PropType.SYSTIME,
			"PR_EMS_AB_DXA_TEMPLATE_TIMESTAMP");

	/** {@code PR_EMS_AB_DXA_TYPES}. */
	public static final PropTag<Integer> PR_EMS_AB_DXA_TYPES = define(0x80A00003, PropType.LONG, "PR_EMS_AB_DXA_TYPES");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_O = define(0x80A1000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_O");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST = define(0x80A1101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_T = define(0x80A1101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_T");

	/** {@code PR_EMS_AB_ENCAPSULATION_METHOD}. */
	public static final PropTag<Integer> PR_EMS_AB_ENCAPSULATION_METHOD = define(0x80A20003, PropType.LONG,
			"PR_EMS_AB_ENCAPSULATION_METHOD");

	/** {@code PR_EMS_AB_ENCRYPT}. */
	public static final PropTag<Boolean> PR_EMS_AB_ENCRYPT = define(0x80A3000B, PropType.BOOLEAN, "PR_EMS_AB_ENCRYPT");

	/** {@code PR_EMS_AB_EXPAND_DLS_LOCALLY}. */
	public static final PropTag<Boolean> PR_EMS_AB_EXPAND_DLS_LOCALLY = define(0x80A4000B, PropType.BOOLEAN,
			"PR_EMS_AB_EXPAND_DLS_LOCALLY");

	/** {@code PR_EMS_AB_EXPORT_CONTAINERS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_EXPORT_CONTAINERS_O = define(0x80A5000D, PropType.OBJECT,
			"PR_EMS_AB_EXPORT_CONTAINERS_O");

	/** {@code PR_EMS_AB_EXPORT_CONTAINERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_EXPORT_CONTAINERS = define(0x80A5101F, PropType.MV_UNICODE,
			"PR_EMS_AB_EXPORT_CONTAINERS");

	/** {@code PR_EMS_AB_EXPORT_CONTAINERS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_EXPORT_CONTAINERS_T = define(0x80A5101F, PropType.MV_UNICODE,
			"PR_EMS_AB_EXPORT_CONTAINERS_T");

	/** {@code PR_EMS_AB_EXPORT_CUSTOM_RECIPIENTS}. */
	public static final PropTag<Boolean> PR_EMS_AB_EXPORT_CUSTOM_RECIPIENTS = define(0x80A6000B, PropType.BOOLEAN,
			"PR_EMS_AB_EXPORT_CUSTOM_RECIPIENTS");

	/** {@code PR_EMS_AB_EXTENDED_CHARS_ALLOWED}. */
	public static final PropTag<Boolean> PR_EMS_AB_EXTENDED_CHARS_ALLOWED = define(0x80A7000B, PropType.BOOLEAN,
			"PR_EMS_AB_EXTENDED_CHARS_ALLOWED");

	/** {@code PR_EMS_AB_EXTENSION_DATA}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_EXTENSION_DATA = define(0x80A81102, PropType.MV_BINARY,
			"PR_EMS_AB_EXTENSION_DATA");

	/** {@code PR_EMS_AB_EXTENSION_NAME}. */
	public static final PropTag<List<String>> PR_EMS_AB_EXTENSION_NAME = define(0x80A9101F, PropType.MV_UNICODE,
			"PR_EMS_AB_EXTENSION_NAME");

	/** {@code PR_EMS_AB_EXTENSION_NAME_INHERITED}. */
	public static final PropTag<List<String>> PR_EMS_AB_EXTENSION_NAME_INHERITED = define(0x80AA101F,
			PropType.MV_UNICODE, "PR_EMS_AB_EXTENSION_NAME_INHERITED");

	/** {@code PR_EMS_AB_FACSIMILE_TELEPHONE_NUMBER}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_FACSIMILE_TELEPHONE_NUMBER = define(0x80AB1102,
			PropType.MV_BINARY, "PR_EMS_AB_FACSIMILE_TELEPHONE_NUMBER");

	/** {@code PR_EMS_AB_FILE_VERSION}. */
	public static final PropTag<Binary> PR_EMS_AB_FILE_VERSION = define(0x80AC0102, PropType.BINARY,
			"PR_EMS_AB_FILE_VERSION");

	/** {@code PR_EMS_AB_FILTER_LOCAL_ADDRESSES}. */
	public static final PropTag<Boolean> PR_EMS_AB_FILTER_LOCAL_ADDRESSES = define(0x80AD000B, PropType.BOOLEAN,
			"PR_EMS_AB_FILTER_LOCAL_ADDRESSES");

	/** {@code PR_EMS_AB_FOLDERS_CONTAINER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_FOLDERS_CONTAINER_O = define(0x80AE000D, PropType.OBJECT,
			"PR_EMS_AB_FOLDERS_CONTAINER_O");

	/** {@code PR_EMS_AB_FOLDERS_CONTAINER}. */
	public static final PropTag<String> PR_EMS_AB_FOLDERS_CONTAINER = define(0x80AE001F, PropType.UNICODE,
			"PR_EMS_AB_FOLDERS_CONTAINER");

	/** {@code PR_EMS_AB_FOLDERS_CONTAINER_T}. */
	public static final PropTag<String> PR_EMS_AB_FOLDERS_CONTAINER_T = define(0x80AE001F, PropType.UNICODE,
			"PR_EMS_AB_FOLDERS_CONTAINER_T");

	/** {@code PR_EMS_AB_GARBAGE_COLL_PERIOD}. */
	public static final PropTag<Integer> PR_EMS_AB_GARBAGE_COLL_PERIOD = define(0x80AF0003, PropType.LONG,
			"PR_EMS_AB_GARBAGE_COLL_PERIOD");

	/** {@code PR_EMS_AB_GATEWAY_LOCAL_CRED}. */
	public static final PropTag<String> PR_EMS_AB_GATEWAY_LOCAL_CRED = define(0x80B0001F, PropType.UNICODE,
			"PR_EMS_AB_GATEWAY_LOCAL_CRED");

	/** {@code PR_EMS_AB_GATEWAY_LOCAL_DESIG}. */
	public static final PropTag<String> PR_EMS_AB_GATEWAY_LOCAL_DESIG = define(0x80B1001F, PropType.UNICODE,
			"PR_EMS_AB_GATEWAY_LOCAL_DESIG");

	/** {@code PR_EMS_AB_GATEWAY_PROXY}. */
	public static final PropTag<List<String>> PR_EMS_AB_GATEWAY_PROXY = define(0x80B2101F, PropType.MV_UNICODE,
			"PR_EMS_AB_GATEWAY_PROXY");

	/** {@code PR_EMS_AB_GATEWAY_ROUTING_TREE}. */
	public static final PropTag<Binary> PR_EMS_AB_GATEWAY_ROUTING_TREE = define(0x80B30102, PropType.BINARY,
			"PR_EMS_AB_GATEWAY_ROUTING_TREE");

	/** {@code PR_EMS_AB_GWART_LAST_MODIFIED}. */
	public static final PropTag<Instant> PR_EMS_AB_GWART_LAST_MODIFIED = define(0x80B40040, PropType.SYSTIME,
			"PR_EMS_AB_GWART_LAST_MODIFIED");

	/** {@code PR_EMS_AB_HAS_FULL_REPLICA_NCS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAS_FULL_REPLICA_NCS_O = define(0x80B5000D, PropType.OBJECT,
			"PR_EMS_AB_HAS_FULL_REPLICA_NCS_O");

	/** {@code PR_EMS_AB_HAS_FULL_REPLICA_NCS}. */
	public static final PropTag<List<String>> PR_EMS_AB_HAS_FULL_REPLICA_NCS = define(0x80B5101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HAS_FULL_REPLICA_NCS");

	/** {@code PR_EMS_AB_HAS_FULL_REPLICA_NCS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_HAS_FULL_REPLICA_NCS_T = define(0x80B5101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HAS_FULL_REPLICA_NCS_T");

	/** {@code PR_EMS_AB_HAS_MASTER_NCS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAS_MASTER_NCS_O = define(0x80B6000D, PropType.OBJECT,
			"PR_EMS_AB_HAS_MASTER_NCS_O");

	/** {@code PR_EMS_AB_HAS_MASTER_NCS}. */
	public static final PropTag<List<String>> PR_EMS_AB_HAS_MASTER_NCS = define(0x80B6101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HAS_MASTER_NCS");

	/** {@code PR_EMS_AB_HAS_MASTER_NCS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_HAS_MASTER_NCS_T = define(0x80B6101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HAS_MASTER_NCS_T");

	/** {@code PR_EMS_AB_HEURISTICS}. */
	public static final PropTag<Integer> PR_EMS_AB_HEURISTICS = define(0x80B70003, PropType.LONG,
			"PR_EMS_AB_HEURISTICS");

	/** {@code PR_EMS_AB_HIDE_DL_MEMBERSHIP}. */
	public static final PropTag<Boolean> PR_EMS_AB_HIDE_DL_MEMBERSHIP = define(0x80B8000B, PropType.BOOLEAN,
			"PR_EMS_AB_HIDE_DL_MEMBERSHIP");

	/** {@code PR_EMS_AB_HIDE_FROM_ADDRESS_BOOK}. */
	public static final PropTag<Boolean> PR_EMS_AB_HIDE_FROM_ADDRESS_BOOK = define(0x80B9000B, PropType.BOOLEAN,
			"PR_EMS_AB_HIDE_FROM_ADDRESS_BOOK");

	/** {@code PR_EMS_AB_IMPORT_CONTAINER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_IMPORT_CONTAINER_O = define(0x80BA000D, PropType.OBJECT,
			"PR_EMS_AB_IMPORT_CONTAINER_O");

	/** {@code PR_EMS_AB_IMPORT_CONTAINER}. */
	public static final PropTag<String> PR_EMS_AB_IMPORT_CONTAINER = define(0x80BA001F, PropType.UNICODE,
			"PR_EMS_AB_IMPORT_CONTAINER");

	/** {@code PR_EMS_AB_IMPORT_CONTAINER_T}. */
	public static final PropTag<String> PR_EMS_AB_IMPORT_CONTAINER_T = define(0x80BA001F, PropType.UNICODE,
			"PR_EMS_AB_IMPORT_CONTAINER_T");

	/** {@code PR_EMS_AB_IMPORT_SENSITIVITY}. */
	public static final PropTag<Integer> PR_EMS_AB_IMPORT_SENSITIVITY = define(0x80BB0003, PropType.LONG,
			"PR_EMS_AB_IMPORT_SENSITIVITY");

	/** {@code PR_EMS_AB_INBOUND_SITES_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_INBOUND_SITES_O = define(0x80BC000D, PropType.OBJECT,
			"PR_EMS_AB_INBOUND_SITES_O");

	/** {@code PR_EMS_AB_INBOUND_SITES}. */
	public static final PropTag<List<String>> PR_EMS_AB_INBOUND_SITES = define(0x80BC101F, PropType.MV_UNICODE,
			"PR_EMS_AB_INBOUND_SITES");

	/** {@code PR_EMS_AB_INBOUND_SITES_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_INBOUND_SITES_T = define(0x80BC101F, PropType.MV_UNICODE,
			"PR_EMS_AB_INBOUND_SITES_T");

	/** {@code PR_EMS_AB_INSTANCE_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_INSTANCE_TYPE = define(0x80BD0003, PropType.LONG,
			"PR_EMS_AB_INSTANCE_TYPE");

	/** {@code PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER}. */
	public static final PropTag<List<String>> PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER = define(0x80BE101F,
			PropType.MV_UNICODE, "PR_EMS_AB_INTERNATIONAL_ISDN_NUMBER");

	/** {@code PR_EMS_AB_INVOCATION_ID}. */
	public static final PropTag<Binary> PR_EMS_AB_INVOCATION_ID = define(0x80BF0102, PropType.BINARY,
			"PR_EMS_AB_INVOCATION_ID");

	/** {@code PR_EMS_AB_IS_DELETED}. */
	public static final PropTag<Boolean> PR_EMS_AB_IS_DELETED = define(0x80C0000B, PropType.BOOLEAN,
			"PR_EMS_AB_IS_DELETED");

	/** {@code PR_EMS_AB_IS_SINGLE_VALUED}. */
	public static final PropTag<Boolean> PR_EMS_AB_IS_SINGLE_VALUED = define(0x80C1000B, PropType.BOOLEAN,
			"PR_EMS_AB_IS_SINGLE_VALUED");

	/** {@code PR_EMS_AB_KCC_STATUS}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_KCC_STATUS = define(0x80C21102, PropType.MV_BINARY,
			"PR_EMS_AB_KCC_STATUS");

	/** {@code PR_EMS_AB_KNOWLEDGE_INFORMATION}. */
	public static final PropTag<List<String>> PR_EMS_AB_KNOWLEDGE_INFORMATION = define(0x80C3101F, PropType.MV_UNICODE,
			"PR_EMS_AB_KNOWLEDGE_INFORMATION");

	/** {@code PR_EMS_AB_LINE_WRAP}. */
	public static final PropTag<Integer> PR_EMS_AB_LINE_WRAP = define(0x80C40003, PropType.LONG, "PR_EMS_AB_LINE_WRAP");

	/** {@code PR_EMS_AB_LINK_ID}. */
	public static final PropTag<Integer> PR_EMS_AB_LINK_ID = define(0x80C50003, PropType.LONG, "PR_EMS_AB_LINK_ID");

	/** {@code PR_EMS_AB_LOCAL_BRIDGE_HEAD}. */
	public static final PropTag<String> PR_EMS_AB_LOCAL_BRIDGE_HEAD = define(0x80C6001F, PropType.UNICODE,
			"PR_EMS_AB_LOCAL_BRIDGE_HEAD");

	/** {@code PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS}. */
	public static final PropTag<String> PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS = define(0x80C7001F, PropType.UNICODE,
			"PR_EMS_AB_LOCAL_BRIDGE_HEAD_ADDRESS");

	/** {@code PR_EMS_AB_LOCAL_INITIAL_TURN}. */
	public static final PropTag<Boolean> PR_EMS_AB_LOCAL_INITIAL_TURN = define(0x80C8000B, PropType.BOOLEAN,
			"PR_EMS_AB_LOCAL_INITIAL_TURN");

	/** {@code PR_EMS_AB_LOCAL_SCOPE_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_LOCAL_SCOPE_O = define(0x80C9000D, PropType.OBJECT,
			"PR_EMS_AB_LOCAL_SCOPE_O");

	/** {@code PR_EMS_AB_LOCAL_SCOPE}. */
	public static final PropTag<List<String>> PR_EMS_AB_LOCAL_SCOPE = define(0x80C9101F, PropType.MV_UNICODE,
			"PR_EMS_AB_LOCAL_SCOPE");

	/** {@code PR_EMS_AB_LOCAL_SCOPE_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_LOCAL_SCOPE_T = define(0x80C9101F, PropType.MV_UNICODE,
			"PR_EMS_AB_LOCAL_SCOPE_T");

	/** {@code PR_EMS_AB_LOG_FILENAME}. */
	public static final PropTag<String> PR_EMS_AB_LOG_FILENAME = define(0x80CA001F, PropType.UNICODE,
			"PR_EMS_AB_LOG_FILENAME");

	/** {@code PR_EMS_AB_LOG_ROLLOVER_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_LOG_ROLLOVER_INTERVAL = define(0x80CB0003, PropType.LONG,
			"PR_EMS_AB_LOG_ROLLOVER_INTERVAL");

	/** {@code PR_EMS_AB_MAINTAIN_AUTOREPLY_HISTORY}. */
	public static final PropTag<Boolean> PR_EMS_AB_MAINTAIN_AUTOREPLY_HISTORY = define(0x80CC000B, PropType.BOOLEAN,
			"PR_EMS_AB_MAINTAIN_AUTOREPLY_HISTORY");

	/** {@code PR_EMS_AB_MAPI_DISPLAY_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_MAPI_DISPLAY_TYPE = define(0x80CD0003, PropType.LONG,
			"PR_EMS_AB_MAPI_DISPLAY_TYPE");

	/** {@code PR_EMS_AB_MAPI_ID}. */
	public static final PropTag<Integer> PR_EMS_AB_MAPI_ID = define(0x80CE0003, PropType.LONG, "PR_EMS_AB_MAPI_ID");

	/** {@code PR_EMS_AB_MDB_BACKOFF_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_MDB_BACKOFF_INTERVAL = define(0x80CF0003, PropType.LONG,
			"PR_EMS_AB_MDB_BACKOFF_INTERVAL");

	/** {@code PR_EMS_AB_MDB_MSG_TIME_OUT_PERIOD}. */
	public static final PropTag<Integer> PR_EMS_AB_MDB_MSG_TIME_OUT_PERIOD = define(0x80D00003, PropType.LONG,
			"PR_EMS_AB_MDB_MSG_TIME_OUT_PERIOD");

	/** {@code PR_EMS_AB_MDB_OVER_QUOTA_LIMIT}. */
	public static final PropTag<Integer> PR_EMS_AB_MDB_OVER_QUOTA_LIMIT = define(0x80D10003, PropType.LONG,
			"PR_EMS_AB_MDB_OVER_QUOTA_LIMIT");

	/** {@code PR_EMS_AB_MDB_STORAGE_QUOTA}. */
	public static final PropTag<Integer> PR_EMS_AB_MDB_STORAGE_QUOTA = define(0x80D20003, PropType.LONG,
			"PR_EMS_AB_MDB_STORAGE_QUOTA");

	/** {@code PR_EMS_AB_MDB_UNREAD_LIMIT}. */
	public static final PropTag<Integer> PR_EMS_AB_MDB_UNREAD_LIMIT = define(0x80D30003, PropType.LONG,
			"PR_EMS_AB_MDB_UNREAD_LIMIT");

	/** {@code PR_EMS_AB_MDB_USE_DEFAULTS}. */
	public static final PropTag<Boolean> PR_EMS_AB_MDB_USE_DEFAULTS = define(0x80D4000B, PropType.BOOLEAN,
			"PR_EMS_AB_MDB_USE_DEFAULTS");

	/** {@code PR_EMS_AB_MESSAGE_TRACKING_ENABLED}. */
	public static final PropTag<Boolean> PR_EMS_AB_MESSAGE_TRACKING_ENABLED = define(0x80D5000B, PropType.BOOLEAN,
			"PR_EMS_AB_MESSAGE_TRACKING_ENABLED");

	/** {@code PR_EMS_AB_MONITOR_CLOCK}. */
	public static final PropTag<Boolean> PR_EMS_AB_MONITOR_CLOCK = define(0x80D6000B, PropType.BOOLEAN,
			"PR_EMS_AB_MONITOR_CLOCK");

	/** {@code PR_EMS_AB_MONITOR_SERVERS}. */
	public static final PropTag<Boolean> PR_EMS_AB_MONITOR_SERVERS = define(0x80D7000B, PropType.BOOLEAN,
			"PR_EMS_AB_MONITOR_SERVERS");

	/** {@code PR_EMS_AB_MONITOR_SERVICES}. */
	public static final PropTag<Boolean> PR_EMS_AB_MONITOR_SERVICES = define(0x80D8000B, PropType.BOOLEAN,
			"PR_EMS_AB_MONITOR_SERVICES");

	/** {@code PR_EMS_AB_MONITORED_CONFIGURATIONS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MONITORED_CONFIGURATIONS_O = define(0x80D9000D, PropType.OBJECT,
			"PR_EMS_AB_MONITORED_CONFIGURATIONS_O");

	/** {@code PR_EMS_AB_MONITORED_CONFIGURATIONS}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORED_CONFIGURATIONS = define(0x80D9101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORED_CONFIGURATIONS");

	/** {@code PR_EMS_AB_MONITORED_CONFIGURATIONS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORED_CONFIGURATIONS_T = define(0x80D9101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORED_CONFIGURATIONS_T");

	/** {@code PR_EMS_AB_MONITORED_SERVERS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MONITORED_SERVERS_O = define(0x80DA000D, PropType.OBJECT,
			"PR_EMS_AB_MONITORED_SERVERS_O");

	/** {@code PR_EMS_AB_MONITORED_SERVERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORED_SERVERS = define(0x80DA101F, PropType.MV_UNICODE,
			"PR_EMS_AB_MONITORED_SERVERS");

	/** {@code PR_EMS_AB_MONITORED_SERVERS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORED_SERVERS_T = define(0x80DA101F, PropType.MV_UNICODE,
			"PR_EMS_AB_MONITORED_SERVERS_T");

	/** {@code PR_EMS_AB_MONITORED_SERVICES}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORED_SERVICES = define(0x80DB101F, PropType.MV_UNICODE,
			"PR_EMS_AB_MONITORED_SERVICES");

	/** {@code PR_EMS_AB_MONITORING_ALERT_DELAY}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_ALERT_DELAY = define(0x80DC0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_ALERT_DELAY");

	/** {@code PR_EMS_AB_MONITORING_ALERT_UNITS}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_ALERT_UNITS = define(0x80DD0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_ALERT_UNITS");

	/** {@code PR_EMS_AB_MONITORING_AVAILABILITY_STYLE}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_AVAILABILITY_STYLE = define(0x80DE0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_AVAILABILITY_STYLE");

	/** {@code PR_EMS_AB_MONITORING_AVAILABILITY_WINDOW}. */
	public static final PropTag<Binary> PR_EMS_AB_MONITORING_AVAILABILITY_WINDOW = define(0x80DF0102, PropType.BINARY,
			"PR_EMS_AB_MONITORING_AVAILABILITY_WINDOW");

	/** {@code PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_O = define(0x80E0000D, PropType.OBJECT,
			"PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_O");

	/** {@code PR_EMS_AB_MONITORING_CACHED_VIA_MAIL}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_CACHED_VIA_MAIL = define(0x80E0101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL");

	/** {@code PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_T = define(0x80E0101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_CACHED_VIA_MAIL_T");

	/** {@code PR_EMS_AB_MONITORING_CACHED_VIA_RPC_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MONITORING_CACHED_VIA_RPC_O = define(0x80E1000D, PropType.OBJECT,
			"PR_EMS_AB_MONITORING_CACHED_VIA_RPC_O");

	/** {@code PR_EMS_AB_MONITORING_CACHED_VIA_RPC}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_CACHED_VIA_RPC = define(0x80E1101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_CACHED_VIA_RPC");

	/** {@code PR_EMS_AB_MONITORING_CACHED_VIA_RPC_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_CACHED_VIA_RPC_T = define(0x80E1101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_CACHED_VIA_RPC_T");

	/** {@code PR_EMS_AB_MONITORING_ESCALATION_PROCEDURE}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_MONITORING_ESCALATION_PROCEDURE = define(0x80E21102,
			PropType.MV_BINARY, "PR_EMS_AB_MONITORING_ESCALATION_PROCEDURE");

	/** {@code PR_EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL = define(0x80E30003, PropType.LONG,
			"PR_EMS_AB_MONITORING_HOTSITE_POLL_INTERVAL");

	/** {@code PR_EMS_AB_MONITORING_HOTSITE_POLL_UNITS}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_HOTSITE_POLL_UNITS = define(0x80E40003, PropType.LONG,
			"PR_EMS_AB_MONITORING_HOTSITE_POLL_UNITS");

	/** {@code PR_EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL = define(0x80E50003, PropType.LONG,
			"PR_EMS_AB_MONITORING_MAIL_UPDATE_INTERVAL");

	/** {@code PR_EMS_AB_MONITORING_MAIL_UPDATE_UNITS}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_MAIL_UPDATE_UNITS = define(0x80E60003, PropType.LONG,
			"PR_EMS_AB_MONITORING_MAIL_UPDATE_UNITS");

	/** {@code PR_EMS_AB_MONITORING_NORMAL_POLL_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_NORMAL_POLL_INTERVAL = define(0x80E70003, PropType.LONG,
			"PR_EMS_AB_MONITORING_NORMAL_POLL_INTERVAL");

	/** {@code PR_EMS_AB_MONITORING_NORMAL_POLL_UNITS}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_NORMAL_POLL_UNITS = define(0x80E80003, PropType.LONG,
			"PR_EMS_AB_MONITORING_NORMAL_POLL_UNITS");

	/** {@code PR_EMS_AB_MONITORING_RECIPIENTS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MONITORING_RECIPIENTS_O = define(0x80E9000D, PropType.OBJECT,
			"PR_EMS_AB_MONITORING_RECIPIENTS_O");

	/** {@code PR_EMS_AB_MONITORING_RECIPIENTS}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_RECIPIENTS = define(0x80E9101F, PropType.MV_UNICODE,
			"PR_EMS_AB_MONITORING_RECIPIENTS");

	/** {@code PR_EMS_AB_MONITORING_RECIPIENTS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_RECIPIENTS_T = define(0x80E9101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_RECIPIENTS_T");

	/** {@code PR_EMS_AB_MONITORING_RECIPIENTS_NDR_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_MONITORING_RECIPIENTS_NDR_O = define(0x80EA000D, PropType.OBJECT,
			"PR_EMS_AB_MONITORING_RECIPIENTS_NDR_O");

	/** {@code PR_EMS_AB_MONITORING_RECIPIENTS_NDR}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_RECIPIENTS_NDR = define(0x80EA101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_RECIPIENTS_NDR");

	/** {@code PR_EMS_AB_MONITORING_RECIPIENTS_NDR_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_MONITORING_RECIPIENTS_NDR_T = define(0x80EA101F,
			PropType.MV_UNICODE, "PR_EMS_AB_MONITORING_RECIPIENTS_NDR_T");

	/** {@code PR_EMS_AB_MONITORING_RPC_UPDATE_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_RPC_UPDATE_INTERVAL = define(0x80EB0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_RPC_UPDATE_INTERVAL");

	/** {@code PR_EMS_AB_MONITORING_RPC_UPDATE_UNITS}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_RPC_UPDATE_UNITS = define(0x80EC0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_RPC_UPDATE_UNITS");

	/** {@code PR_EMS_AB_MONITORING_WARNING_DELAY}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_WARNING_DELAY = define(0x80ED0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_WARNING_DELAY");

	/** {@code PR_EMS_AB_MONITORING_WARNING_UNITS}. */
	public static final PropTag<Integer> PR_EMS_AB_MONITORING_WARNING_UNITS = define(0x80EE0003, PropType.LONG,
			"PR_EMS_AB_MONITORING_WARNING_UNITS");

	/** {@code PR_EMS_AB_MTA_LOCAL_CRED}. */
	public static final PropTag<String> PR_EMS_AB_MTA_LOCAL_CRED = define(0x80EF001F, PropType.UNICODE,
			"PR_EMS_AB_MTA_LOCAL_CRED");

	/** {@code PR_EMS_AB_MTA_LOCAL_DESIG}. */
	public static final PropTag<String> PR_EMS_AB_MTA_LOCAL_DESIG = define(0x80F0001F, PropType.UNICODE,
			"PR_EMS_AB_MTA_LOCAL_DESIG");

	/** {@code PR_EMS_AB_N_ADDRESS}. */
	public static final PropTag<Binary> PR_EMS_AB_N_ADDRESS = define(0x80F10102, PropType.BINARY,
			"PR_EMS_AB_N_ADDRESS");

	/** {@code PR_EMS_AB_N_ADDRESS_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_N_ADDRESS_TYPE = define(0x80F20003, PropType.LONG,
			"PR_EMS_AB_N_ADDRESS_TYPE");

	/** {@code PR_EMS_AB_NT_MACHINE_NAME}. */
	public static final PropTag<String> PR_EMS_AB_NT_MACHINE_NAME = define(0x80F3001F, PropType.UNICODE,
			"PR_EMS_AB_NT_MACHINE_NAME");

	/** {@code PR_EMS_AB_NUM_OF_OPEN_RETRIES}. */
	public static final PropTag<Integer> PR_EMS_AB_NUM_OF_OPEN_RETRIES = define(0x80F40003, PropType.LONG,
			"PR_EMS_AB_NUM_OF_OPEN_RETRIES");

	/** {@code PR_EMS_AB_NUM_OF_TRANSFER_RETRIES}. */
	public static final PropTag<Integer> PR_EMS_AB_NUM_OF_TRANSFER_RETRIES = define(0x80F50003, PropType.LONG,
			"PR_EMS_AB_NUM_OF_TRANSFER_RETRIES");

	/** {@code PR_EMS_AB_OBJECT_CLASS_CATEGORY}. */
	public static final PropTag<Integer> PR_EMS_AB_OBJECT_CLASS_CATEGORY = define(0x80F60003, PropType.LONG,
			"PR_EMS_AB_OBJECT_CLASS_CATEGORY");

	/** {@code PR_EMS_AB_OBJECT_VERSION}. */
	public static final PropTag<Integer> PR_EMS_AB_OBJECT_VERSION = define(0x80F70003, PropType.LONG,
			"PR_EMS_AB_OBJECT_VERSION");

	/** {@code PR_EMS_AB_OFF_LINE_AB_CONTAINERS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OFF_LINE_AB_CONTAINERS_O = define(0x80F8000D, PropType.OBJECT,
			"PR_EMS_AB_OFF_LINE_AB_CONTAINERS_O");

	/** {@code PR_EMS_AB_OFF_LINE_AB_CONTAINERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_OFF_LINE_AB_CONTAINERS = define(0x80F8101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OFF_LINE_AB_CONTAINERS");

	/** {@code PR_EMS_AB_OFF_LINE_AB_CONTAINERS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_OFF_LINE_AB_CONTAINERS_T = define(0x80F8101F,
			PropType.MV_UNICODE, "PR_EMS_AB_OFF_LINE_AB_CONTAINERS_T");

	/** {@code PR_EMS_AB_OFF_LINE_AB_SCHEDULE}. */
	public static final PropTag<Binary> PR_EMS_AB_OFF_LINE_AB_SCHEDULE = define(0x80F90102, PropType.BINARY,
			"PR_EMS_AB_OFF_LINE_AB_SCHEDULE");

	/** {@code PR_EMS_AB_OFF_LINE_AB_SERVER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OFF_LINE_AB_SERVER_O = define(0x80FA000D, PropType.OBJECT,
			"PR_EMS_AB_OFF_LINE_AB_SERVER_O");

	/** {@code PR_EMS_AB_OFF_LINE_AB_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_OFF_LINE_AB_SERVER = define(0x80FA001F, PropType.UNICODE,
			"PR_EMS_AB_OFF_LINE_AB_SERVER");

	/** {@code PR_EMS_AB_OFF_LINE_AB_SERVER_T}. */
	public static final PropTag<String> PR_EMS_AB_OFF_LINE_AB_SERVER_T = define(0x80FA001F, PropType.UNICODE,
			"PR_EMS_AB_OFF_LINE_AB_SERVER_T");

	/** {@code PR_EMS_AB_OFF_LINE_AB_STYLE}. */
	public static final PropTag<Integer> PR_EMS_AB_OFF_LINE_AB_STYLE = define(0x80FB0003, PropType.LONG,
			"PR_EMS_AB_OFF_LINE_AB_STYLE");

	/** {@code PR_EMS_AB_OID_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_OID_TYPE = define(0x80FC0003, PropType.LONG, "PR_EMS_AB_OID_TYPE");

	/** {@code PR_EMS_AB_OM_OBJECT_CLASS}. */
	public static final PropTag<Binary> PR_EMS_AB_OM_OBJECT_CLASS = define(0x80FD0102, PropType.BINARY,
			"PR_EMS_AB_OM_OBJECT_CLASS");

	/** {@code PR_EMS_AB_OM_SYNTAX}. */
	public static final PropTag<Integer> PR_EMS_AB_OM_SYNTAX = define(0x80FE0003, PropType.LONG, "PR_EMS_AB_OM_SYNTAX");

	/** {@code PR_EMS_AB_OOF_REPLY_TO_ORIGINATOR}. */
	public static final PropTag<Boolean> PR_EMS_AB_OOF_REPLY_TO_ORIGINATOR = define(0x80FF000B, PropType.BOOLEAN,
			"PR_EMS_AB_OOF_REPLY_TO_ORIGINATOR");

	/** {@code PR_EMS_AB_OPEN_RETRY_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_OPEN_RETRY_INTERVAL = define(0x81000003, PropType.LONG,
			"PR_EMS_AB_OPEN_RETRY_INTERVAL");

	/** {@code PR_EMS_AB_ORGANIZATION_NAME}. */
	public static final PropTag<List<String>> PR_EMS_AB_ORGANIZATION_NAME = define(0x8101101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ORGANIZATION_NAME");

	/** {@code PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME}. */
	public static final PropTag<List<String>> PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME = define(0x8102101F,
			PropType.MV_UNICODE, "PR_EMS_AB_ORGANIZATIONAL_UNIT_NAME");

	/** {@code PR_EMS_AB_ORIGINAL_DISPLAY_TABLE}. */
	public static final PropTag<Binary> PR_EMS_AB_ORIGINAL_DISPLAY_TABLE = define(0x81030102, PropType.BINARY,
			"PR_EMS_AB_ORIGINAL_DISPLAY_TABLE");

	/** {@code PR_EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS}. */
	public static final PropTag<Binary> PR_EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS = define(0x81040102, PropType.BINARY,
			"PR_EMS_AB_ORIGINAL_DISPLAY_TABLE_MSDOS");

	/** {@code PR_EMS_AB_OUTBOUND_SITES_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OUTBOUND_SITES_O = define(0x8105000D, PropType.OBJECT,
			"PR_EMS_AB_OUTBOUND_SITES_O");

	/** {@code PR_EMS_AB_OUTBOUND_SITES}. */
	public static final PropTag<List<String>> PR_EMS_AB_OUTBOUND_SITES = define(0x8105101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OUTBOUND_SITES");

	/** {@code PR_EMS_AB_OUTBOUND_SITES_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_OUTBOUND_SITES_T = define(0x8105101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OUTBOUND_SITES_T");

	/** {@code PR_EMS_AB_P_SELECTOR}. */
	public static final PropTag<Binary> PR_EMS_AB_P_SELECTOR = define(0x81060102, PropType.BINARY,
			"PR_EMS_AB_P_SELECTOR");

	/** {@code PR_EMS_AB_P_SELECTOR_INBOUND}. */
	public static final PropTag<Binary> PR_EMS_AB_P_SELECTOR_INBOUND = define(0x81070102, PropType.BINARY,
			"PR_EMS_AB_P_SELECTOR_INBOUND");

	/** {@code PR_EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE}. */
	public static final PropTag<Binary> PR_EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE = define(0x81080102, PropType.BINARY,
			"PR_EMS_AB_PER_MSG_DIALOG_DISPLAY_TABLE");

	/** {@code PR_EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE}. */
	public static final PropTag<Binary> PR_EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE = define(0x81090102, PropType.BINARY,
			"PR_EMS_AB_PER_RECIP_DIALOG_DISPLAY_TABLE");

	/** {@code PR_EMS_AB_PERIOD_REP_SYNC_TIMES}. */
	public static final PropTag<Binary> PR_EMS_AB_PERIOD_REP_SYNC_TIMES = define(0x810A0102, PropType.BINARY,
			"PR_EMS_AB_PERIOD_REP_SYNC_TIMES");

	/** {@code PR_EMS_AB_PERIOD_REPL_STAGGER}. */
	public static final PropTag<Integer> PR_EMS_AB_PERIOD_REPL_STAGGER = define(0x810B0003, PropType.LONG,
			"PR_EMS_AB_PERIOD_REPL_STAGGER");

	/** {@code PR_EMS_AB_POSTAL_ADDRESS}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_POSTAL_ADDRESS = define(0x810C1102, PropType.MV_BINARY,
			"PR_EMS_AB_POSTAL_ADDRESS");

	/** {@code PR_EMS_AB_PREFERRED_DELIVERY_METHOD}. */
	public static final PropTag<List<Integer>> PR_EMS_AB_PREFERRED_DELIVERY_METHOD = define(0x810D1003,
			PropType.MV_LONG, "PR_EMS_AB_PREFERRED_DELIVERY_METHOD");

	/** {@code PR_EMS_AB_PRMD}. */
	public static final PropTag<String> PR_EMS_AB_PRMD = define(0x810E001F, PropType.UNICODE, "PR_EMS_AB_PRMD");

	/** {@code PR_EMS_AB_PROXY_GENERATOR_DLL}. */
	public static final PropTag<String> PR_EMS_AB_PROXY_GENERATOR_DLL = define(0x810F001F, PropType.UNICODE,
			"PR_EMS_AB_PROXY_GENERATOR_DLL");

	/** {@code PR_EMS_AB_PUBLIC_DELEGATES_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_PUBLIC_DELEGATES_BL_O = define(0x8110000D, PropType.OBJECT,
			"PR_EMS_AB_PUBLIC_DELEGATES_BL_O");

	/** {@code PR_EMS_AB_PUBLIC_DELEGATES_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_PUBLIC_DELEGATES_BL = define(0x8110101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PUBLIC_DELEGATES_BL");

	/** {@code PR_EMS_AB_PUBLIC_DELEGATES_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_PUBLIC_DELEGATES_BL_T = define(0x8110101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PUBLIC_DELEGATES_BL_T");

	/** {@code PR_EMS_AB_QUOTA_NOTIFICATION_SCHEDULE}. */
	public static final PropTag<Binary> PR_EMS_AB_QUOTA_NOTIFICATION_SCHEDULE = define(0x81110102, PropType.BINARY,
			"PR_EMS_AB_QUOTA_NOTIFICATION_SCHEDULE");

	/** {@code PR_EMS_AB_QUOTA_NOTIFICATION_STYLE}. */
	public static final PropTag<Integer> PR_EMS_AB_QUOTA_NOTIFICATION_STYLE = define(0x81120003, PropType.LONG,
			"PR_EMS_AB_QUOTA_NOTIFICATION_STYLE");

	/** {@code PR_EMS_AB_RANGE_LOWER}. */
	public static final PropTag<Integer> PR_EMS_AB_RANGE_LOWER = define(0x81130003, PropType.LONG,
			"PR_EMS_AB_RANGE_LOWER");

	/** {@code PR_EMS_AB_RANGE_UPPER}. */
	public static final PropTag<Integer> PR_EMS_AB_RANGE_UPPER = define(0x81140003, PropType.LONG,
			"PR_EMS_AB_RANGE_UPPER");

	/** {@code PR_EMS_AB_RAS_CALLBACK_NUMBER}. */
	public static final PropTag<String> PR_EMS_AB_RAS_CALLBACK_NUMBER = define(0x8115001F, PropType.UNICODE,
			"PR_EMS_AB_RAS_CALLBACK_NUMBER");

	/** {@code PR_EMS_AB_RAS_PHONE_NUMBER}. */
	public static final PropTag<String> PR_EMS_AB_RAS_PHONE_NUMBER = define(0x8116001F, PropType.UNICODE,
			"PR_EMS_AB_RAS_PHONE_NUMBER");

	/** {@code PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME}. */
	public static final PropTag<String> PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME = define(0x8117001F, PropType.UNICODE,
			"PR_EMS_AB_RAS_PHONEBOOK_ENTRY_NAME");

	/** {@code PR_EMS_AB_RAS_REMOTE_SRVR_NAME}. */
	public static final PropTag<String> PR_EMS_AB_RAS_REMOTE_SRVR_NAME = define(0x8118001F, PropType.UNICODE,
			"PR_EMS_AB_RAS_REMOTE_SRVR_NAME");

	/** {@code PR_EMS_AB_REGISTERED_ADDRESS}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_REGISTERED_ADDRESS = define(0x81191102, PropType.MV_BINARY,
			"PR_EMS_AB_REGISTERED_ADDRESS");

	/** {@code PR_EMS_AB_REMOTE_BRIDGE_HEAD}. */
	public static final PropTag<String> PR_EMS_AB_REMOTE_BRIDGE_HEAD = define(0x811A001F, PropType.UNICODE,
			"PR_EMS_AB_REMOTE_BRIDGE_HEAD");

	/** {@code PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS}. */
	public static final PropTag<String> PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS = define(0x811B001F, PropType.UNICODE,
			"PR_EMS_AB_REMOTE_BRIDGE_HEAD_ADDRESS");

	/** {@code PR_EMS_AB_REMOTE_OUT_BH_SERVER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_REMOTE_OUT_BH_SERVER_O = define(0x811C000D, PropType.OBJECT,
			"PR_EMS_AB_REMOTE_OUT_BH_SERVER_O");

	/** {@code PR_EMS_AB_REMOTE_OUT_BH_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_REMOTE_OUT_BH_SERVER = define(0x811C001F, PropType.UNICODE,
			"PR_EMS_AB_REMOTE_OUT_BH_SERVER");

	/** {@code PR_EMS_AB_REMOTE_OUT_BH_SERVER_T}. */
	public static final PropTag<String> PR_EMS_AB_REMOTE_OUT_BH_SERVER_T = define(0x811C001F, PropType.UNICODE,
			"PR_EMS_AB_REMOTE_OUT_BH_SERVER_T");

	/** {@code PR_EMS_AB_REMOTE_SITE_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_REMOTE_SITE_O = define(0x811D000D, PropType.OBJECT,
			"PR_EMS_AB_REMOTE_SITE_O");

	/** {@code PR_EMS_AB_REMOTE_SITE}. */
	public static final PropTag<String> PR_EMS_AB_REMOTE_SITE = define(0x811D001F, PropType.UNICODE,
			"PR_EMS_AB_REMOTE_SITE");

	/** {@code PR_EMS_AB_REMOTE_SITE_T}. */
	public static final PropTag<String> PR_EMS_AB_REMOTE_SITE_T = define(0x811D001F, PropType.UNICODE,
			"PR_EMS_AB_REMOTE_SITE_T");

	/** {@code PR_EMS_AB_REPLICATION_SENSITIVITY}. */
	public static final PropTag<Integer> PR_EMS_AB_REPLICATION_SENSITIVITY = define(0x811E0003, PropType.LONG,
			"PR_EMS_AB_REPLICATION_SENSITIVITY");

	/** {@code PR_EMS_AB_REPLICATION_STAGGER}. */
	public static final PropTag<Integer> PR_EMS_AB_REPLICATION_STAGGER = define(0x811F0003, PropType.LONG,
			"PR_EMS_AB_REPLICATION_STAGGER");

	/** {@code PR_EMS_AB_REPORT_TO_ORIGINATOR}. */
	public static final PropTag<Boolean> PR_EMS_AB_REPORT_TO_ORIGINATOR = define(0x8120000B, PropType.BOOLEAN,
			"PR_EMS_AB_REPORT_TO_ORIGINATOR");

	/** {@code PR_EMS_AB_REPORT_TO_OWNER}. */
	public static final PropTag<Boolean> PR_EMS_AB_REPORT_TO_OWNER = define(0x8121000B, PropType.BOOLEAN,
			"PR_EMS_AB_REPORT_TO_OWNER");

	/** {@code PR_EMS_AB_REQ_SEQ}. */
	public static final PropTag<Integer> PR_EMS_AB_REQ_SEQ = define(0x81220003, PropType.LONG, "PR_EMS_AB_REQ_SEQ");

	/** {@code PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_O = define(0x8123000D, PropType.OBJECT,
			"PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_O");

	/** {@code PR_EMS_AB_RESPONSIBLE_LOCAL_DXA}. */
	public static final PropTag<String> PR_EMS_AB_RESPONSIBLE_LOCAL_DXA = define(0x8123001F, PropType.UNICODE,
			"PR_EMS_AB_RESPONSIBLE_LOCAL_DXA");

	/** {@code PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_T}. */
	public static final PropTag<String> PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_T = define(0x8123001F, PropType.UNICODE,
			"PR_EMS_AB_RESPONSIBLE_LOCAL_DXA_T");

	/** {@code PR_EMS_AB_RID_SERVER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_RID_SERVER_O = define(0x8124000D, PropType.OBJECT,
			"PR_EMS_AB_RID_SERVER_O");

	/** {@code PR_EMS_AB_RID_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_RID_SERVER = define(0x8124001F, PropType.UNICODE,
			"PR_EMS_AB_RID_SERVER");

	/** {@code PR_EMS_AB_RID_SERVER_T}. */
	public static final PropTag<String> PR_EMS_AB_RID_SERVER_T = define(0x8124001F, PropType.UNICODE,
			"PR_EMS_AB_RID_SERVER_T");

	/** {@code PR_EMS_AB_ROLE_OCCUPANT_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_ROLE_OCCUPANT_O = define(0x8125000D, PropType.OBJECT,
			"PR_EMS_AB_ROLE_OCCUPANT_O");

	/** {@code PR_EMS_AB_ROLE_OCCUPANT}. */
	public static final PropTag<List<String>> PR_EMS_AB_ROLE_OCCUPANT = define(0x8125101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ROLE_OCCUPANT");

	/** {@code PR_EMS_AB_ROLE_OCCUPANT_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_ROLE_OCCUPANT_T = define(0x8125101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ROLE_OCCUPANT_T");

	/** {@code PR_EMS_AB_ROUTING_LIST}. */
	public static final PropTag<List<String>> PR_EMS_AB_ROUTING_LIST = define(0x8126101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ROUTING_LIST");

	/** {@code PR_EMS_AB_RTS_CHECKPOINT_SIZE}. */
	public static final PropTag<Integer> PR_EMS_AB_RTS_CHECKPOINT_SIZE = define(0x81270003, PropType.LONG,
			"PR_EMS_AB_RTS_CHECKPOINT_SIZE");

	/** {@code PR_EMS_AB_RTS_RECOVERY_TIMEOUT}. */
	public static final PropTag<Integer> PR_EMS_AB_RTS_RECOVERY_TIMEOUT = define(0x81280003, PropType.LONG,
			"PR_EMS_AB_RTS_RECOVERY_TIMEOUT");

	/** {@code PR_EMS_AB_RTS_WINDOW_SIZE}. */
	public static final PropTag<Integer> PR_EMS_AB_RTS_WINDOW_SIZE = define(0x81290003, PropType.LONG,
			"PR_EMS_AB_RTS_WINDOW_SIZE");

	/** {@code PR_EMS_AB_RUNS_ON_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_RUNS_ON_O = define(0x812A000D, PropType.OBJECT,
			"PR_EMS_AB_RUNS_ON_O");

	/** {@code PR_EMS_AB_RUNS_ON}. */
	public static final PropTag<List<String>> PR_EMS_AB_RUNS_ON = define(0x812A101F, PropType.MV_UNICODE,
			"PR_EMS_AB_RUNS_ON");

	/** {@code PR_EMS_AB_RUNS_ON_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_RUNS_ON_T = define(0x812A101F, PropType.MV_UNICODE,
			"PR_EMS_AB_RUNS_ON_T");

	/** {@code PR_EMS_AB_S_SELECTOR}. */
	public static final PropTag<Binary> PR_EMS_AB_S_SELECTOR = define(0x812B0102, PropType.BINARY,
			"PR_EMS_AB_S_SELECTOR");

	/** {@code PR_EMS_AB_S_SELECTOR_INBOUND}. */
	public static final PropTag<Binary> PR_EMS_AB_S_SELECTOR_INBOUND = define(0x812C0102, PropType.BINARY,
			"PR_EMS_AB_S_SELECTOR_INBOUND");

	/** {@code PR_EMS_AB_SEARCH_FLAGS}. */
	public static final PropTag<Integer> PR_EMS_AB_SEARCH_FLAGS = define(0x812D0003, PropType.LONG,
			"PR_EMS_AB_SEARCH_FLAGS");

	/** {@code PR_EMS_AB_SEARCH_GUIDE}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_SEARCH_GUIDE = define(0x812E1102, PropType.MV_BINARY,
			"PR_EMS_AB_SEARCH_GUIDE");

	/** {@code PR_EMS_AB_SEE_ALSO_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_SEE_ALSO_O = define(0x812F000D, PropType.OBJECT,
			"PR_EMS_AB_SEE_ALSO_O");

	/** {@code PR_EMS_AB_SEE_ALSO}. */
	public static final PropTag<List<String>> PR_EMS_AB_SEE_ALSO = define(0x812F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SEE_ALSO");

	/** {@code PR_EMS_AB_SEE_ALSO_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_SEE_ALSO_T = define(0x812F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SEE_ALSO_T");

	/** {@code PR_EMS_AB_SERIAL_NUMBER}. */
	public static final PropTag<List<String>> PR_EMS_AB_SERIAL_NUMBER = define(0x8130101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SERIAL_NUMBER");

	/** {@code PR_EMS_AB_SERVICE_ACTION_FIRST}. */
	public static final PropTag<Integer> PR_EMS_AB_SERVICE_ACTION_FIRST = define(0x81310003, PropType.LONG,
			"PR_EMS_AB_SERVICE_ACTION_FIRST");

	/** {@code PR_EMS_AB_SERVICE_ACTION_OTHER}. */
	public static final PropTag<Integer> PR_EMS_AB_SERVICE_ACTION_OTHER = define(0x81320003, PropType.LONG,
			"PR_EMS_AB_SERVICE_ACTION_OTHER");

	/** {@code PR_EMS_AB_SERVICE_ACTION_SECOND}. */
	public static final PropTag<Integer> PR_EMS_AB_SERVICE_ACTION_SECOND = define(0x81330003, PropType.LONG,
			"PR_EMS_AB_SERVICE_ACTION_SECOND");

	/** {@code PR_EMS_AB_SERVICE_RESTART_DELAY}. */
	public static final PropTag<Integer> PR_EMS_AB_SERVICE_RESTART_DELAY = define(0x81340003, PropType.LONG,
			"PR_EMS_AB_SERVICE_RESTART_DELAY");

	/** {@code PR_EMS_AB_SERVICE_RESTART_MESSAGE}. */
	public static final PropTag<String> PR_EMS_AB_SERVICE_RESTART_MESSAGE = define(0x8135001F, PropType.UNICODE,
			"PR_EMS_AB_SERVICE_RESTART_MESSAGE");

	/** {@code PR_EMS_AB_SESSION_DISCONNECT_TIMER}. */
	public static final PropTag<Integer> PR_EMS_AB_SESSION_DISCONNECT_TIMER = define(0x81360003, PropType.LONG,
			"PR_EMS_AB_SESSION_DISCONNECT_TIMER");

	/** {@code PR_EMS_AB_SITE_AFFINITY}. */
	public static final PropTag<List<String>> PR_EMS_AB_SITE_AFFINITY = define(0x8137101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SITE_AFFINITY");

	/** {@code PR_EMS_AB_SITE_PROXY_SPACE}. */
	public static final PropTag<List<String>> PR_EMS_AB_SITE_PROXY_SPACE = define(0x8138101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SITE_PROXY_SPACE");

	/** {@code PR_EMS_AB_SPACE_LAST_COMPUTED}. */
	public static final PropTag<Instant> PR_EMS_AB_SPACE_LAST_COMPUTED = define(0x81390040, PropType.SYSTIME,
			"PR_EMS_AB_SPACE_LAST_COMPUTED");

	/** {@code PR_EMS_AB_STREET_ADDRESS}. */
	public static final PropTag<String> PR_EMS_AB_STREET_ADDRESS = define(0x813A001F, PropType.UNICODE,
			"PR_EMS_AB_STREET_ADDRESS");

	/** {@code PR_EMS_AB_SUB_REFS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_SUB_REFS_O = define(0x813B000D, PropType.OBJECT,
			"PR_EMS_AB_SUB_REFS_O");

	/** {@code PR_EMS_AB_SUB_REFS}. */
	public static final PropTag<List<String>> PR_EMS_AB_SUB_REFS = define(0x813B101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SUB_REFS");

	/** {@code PR_EMS_AB_SUB_REFS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_SUB_REFS_T = define(0x813B101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SUB_REFS_T");

	/** {@code PR_EMS_AB_SUBMISSION_CONT_LENGTH}. */
	public static final PropTag<Integer> PR_EMS_AB_SUBMISSION_CONT_LENGTH = define(0x813C0003, PropType.LONG,
			"PR_EMS_AB_SUBMISSION_CONT_LENGTH");

	/** {@code PR_EMS_AB_SUPPORTED_APPLICATION_CONTEXT}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_SUPPORTED_APPLICATION_CONTEXT = define(0x813D1102,
			PropType.MV_BINARY, "PR_EMS_AB_SUPPORTED_APPLICATION_CONTEXT");

	/** {@code PR_EMS_AB_SUPPORTING_STACK_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_SUPPORTING_STACK_O = define(0x813E000D, PropType.OBJECT,
			"PR_EMS_AB_SUPPORTING_STACK_O");

	/** {@code PR_EMS_AB_SUPPORTING_STACK}. */
	public static final PropTag<List<String>> PR_EMS_AB_SUPPORTING_STACK = define(0x813E101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SUPPORTING_STACK");

	/** {@code PR_EMS_AB_SUPPORTING_STACK_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_SUPPORTING_STACK_T = define(0x813E101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SUPPORTING_STACK_T");

	/** {@code PR_EMS_AB_SUPPORTING_STACK_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_SUPPORTING_STACK_BL_O = define(0x813F000D, PropType.OBJECT,
			"PR_EMS_AB_SUPPORTING_STACK_BL_O");

	/** {@code PR_EMS_AB_SUPPORTING_STACK_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_SUPPORTING_STACK_BL = define(0x813F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SUPPORTING_STACK_BL");

	/** {@code PR_EMS_AB_SUPPORTING_STACK_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_SUPPORTING_STACK_BL_T = define(0x813F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SUPPORTING_STACK_BL_T");

	/** {@code PR_EMS_AB_T_SELECTOR}. */
	public static final PropTag<Binary> PR_EMS_AB_T_SELECTOR = define(0x81400102, PropType.BINARY,
			"PR_EMS_AB_T_SELECTOR");

	/** {@code PR_EMS_AB_T_SELECTOR_INBOUND}. */
	public static final PropTag<Binary> PR_EMS_AB_T_SELECTOR_INBOUND = define(0x81410102, PropType.BINARY,
			"PR_EMS_AB_T_SELECTOR_INBOUND");

	/** {@code PR_EMS_AB_TARGET_MTAS}. */
	public static final PropTag<List<String>> PR_EMS_AB_TARGET_MTAS = define(0x8142101F, PropType.MV_UNICODE,
			"PR_EMS_AB_TARGET_MTAS");

	/** {@code PR_EMS_AB_TELETEX_TERMINAL_IDENTIFIER}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_TELETEX_TERMINAL_IDENTIFIER = define(0x81431102,
			PropType.MV_BINARY, "PR_EMS_AB_TELETEX_TERMINAL_IDENTIFIER");

	/** {@code PR_EMS_AB_TEMP_ASSOC_THRESHOLD}. */
	public static final PropTag<Integer> PR_EMS_AB_TEMP_ASSOC_THRESHOLD = define(0x81440003, PropType.LONG,
			"PR_EMS_AB_TEMP_ASSOC_THRESHOLD");

	/** {@code PR_EMS_AB_TOMBSTONE_LIFETIME}. */
	public static final PropTag<Integer> PR_EMS_AB_TOMBSTONE_LIFETIME = define(0x81450003, PropType.LONG,
			"PR_EMS_AB_TOMBSTONE_LIFETIME");

	/** {@code PR_EMS_AB_TRACKING_LOG_PATH_NAME}. */
	public static final PropTag<String> PR_EMS_AB_TRACKING_LOG_PATH_NAME = define(0x8146001F, PropType.UNICODE,
			"PR_EMS_AB_TRACKING_LOG_PATH_NAME");

	/** {@code PR_EMS_AB_TRANS_RETRY_MINS}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANS_RETRY_MINS = define(0x81470003, PropType.LONG,
			"PR_EMS_AB_TRANS_RETRY_MINS");

	/** {@code PR_EMS_AB_TRANS_TIMEOUT_MINS}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANS_TIMEOUT_MINS = define(0x81480003, PropType.LONG,
			"PR_EMS_AB_TRANS_TIMEOUT_MINS");

	/** {@code PR_EMS_AB_TRANSFER_RETRY_INTERVAL}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANSFER_RETRY_INTERVAL = define(0x81490003, PropType.LONG,
			"PR_EMS_AB_TRANSFER_RETRY_INTERVAL");

	/** {@code PR_EMS_AB_TRANSFER_TIMEOUT_NON_URGENT}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANSFER_TIMEOUT_NON_URGENT = define(0x814A0003, PropType.LONG,
			"PR_EMS_AB_TRANSFER_TIMEOUT_NON_URGENT");

	/** {@code PR_EMS_AB_TRANSFER_TIMEOUT_NORMAL}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANSFER_TIMEOUT_NORMAL = define(0x814B0003, PropType.LONG,
			"PR_EMS_AB_TRANSFER_TIMEOUT_NORMAL");

	/** {@code PR_EMS_AB_TRANSFER_TIMEOUT_URGENT}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANSFER_TIMEOUT_URGENT = define(0x814C0003, PropType.LONG,
			"PR_EMS_AB_TRANSFER_TIMEOUT_URGENT");

	/** {@code PR_EMS_AB_TRANSLATION_TABLE_USED}. */
	public static final PropTag<Integer> PR_EMS_AB_TRANSLATION_TABLE_USED = define(0x814D0003, PropType.LONG,
			"PR_EMS_AB_TRANSLATION_TABLE_USED");

	/** {@code PR_EMS_AB_TRANSPORT_EXPEDITED_DATA}. */
	public static final PropTag<Boolean> PR_EMS_AB_TRANSPORT_EXPEDITED_DATA = define(0x814E000B, PropType.BOOLEAN,
			"PR_EMS_AB_TRANSPORT_EXPEDITED_DATA");

	/** {@code PR_EMS_AB_TRUST_LEVEL}. */
	public static final PropTag<Integer> PR_EMS_AB_TRUST_LEVEL = define(0x814F0003, PropType.LONG,
			"PR_EMS_AB_TRUST_LEVEL");

	/** {@code PR_EMS_AB_TURN_REQUEST_THRESHOLD}. */
	public static final PropTag<Integer> PR_EMS_AB_TURN_REQUEST_THRESHOLD = define(0x81500003, PropType.LONG,
			"PR_EMS_AB_TURN_REQUEST_THRESHOLD");

	/** {@code PR_EMS_AB_TWO_WAY_ALTERNATE_FACILITY}. */
	public static final PropTag<Boolean> PR_EMS_AB_TWO_WAY_ALTERNATE_FACILITY = define(0x8151000B, PropType.BOOLEAN,
			"PR_EMS_AB_TWO_WAY_ALTERNATE_FACILITY");

	/** {@code PR_EMS_AB_UNAUTH_ORIG_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_UNAUTH_ORIG_BL_O = define(0x8152000D, PropType.OBJECT,
			"PR_EMS_AB_UNAUTH_ORIG_BL_O");

	/** {@code PR_EMS_AB_UNAUTH_ORIG_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_UNAUTH_ORIG_BL = define(0x8152101F, PropType.MV_UNICODE,
			"PR_EMS_AB_UNAUTH_ORIG_BL");

	/** {@code PR_EMS_AB_UNAUTH_ORIG_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_UNAUTH_ORIG_BL_T = define(0x8152101F, PropType.MV_UNICODE,
			"PR_EMS_AB_UNAUTH_ORIG_BL_T");

	/** {@code PR_EMS_AB_USER_PASSWORD}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_USER_PASSWORD = define(0x81531102, PropType.MV_BINARY,
			"PR_EMS_AB_USER_PASSWORD");

	/** {@code PR_EMS_AB_USN_CREATED}. */
	public static final PropTag<Integer> PR_EMS_AB_USN_CREATED = define(0x81540003, PropType.LONG,
			"PR_EMS_AB_USN_CREATED");

	/** {@code PR_EMS_AB_USN_DSA_LAST_OBJ_REMOVED}. */
	public static final PropTag<Integer> PR_EMS_AB_USN_DSA_LAST_OBJ_REMOVED = define(0x81550003, PropType.LONG,
			"PR_EMS_AB_USN_DSA_LAST_OBJ_REMOVED");

	/** {@code PR_EMS_AB_USN_LAST_OBJ_REM}. */
	public static final PropTag<Integer> PR_EMS_AB_USN_LAST_OBJ_REM = define(0x81560003, PropType.LONG,
			"PR_EMS_AB_USN_LAST_OBJ_REM");

	/** {@code PR_EMS_AB_USN_SOURCE}. */
	public static final PropTag<Integer> PR_EMS_AB_USN_SOURCE = define(0x81570003, PropType.LONG,
			"PR_EMS_AB_USN_SOURCE");

	/** {@code PR_EMS_AB_X121_ADDRESS}. */
	public static final PropTag<List<String>> PR_EMS_AB_X121_ADDRESS = define(0x8158101F, PropType.MV_UNICODE,
			"PR_EMS_AB_X121_ADDRESS");

	/** {@code PR_EMS_AB_X25_CALL_USER_DATA_INCOMING}. */
	public static final PropTag<Binary> PR_EMS_AB_X25_CALL_USER_DATA_INCOMING = define(0x81590102, PropType.BINARY,
			"PR_EMS_AB_X25_CALL_USER_DATA_INCOMING");

	/** {@code PR_EMS_AB_X25_CALL_USER_DATA_OUTGOING}. */
	public static final PropTag<Binary> PR_EMS_AB_X25_CALL_USER_DATA_OUTGOING = define(0x815A0102, PropType.BINARY,
			"PR_EMS_AB_X25_CALL_USER_DATA_OUTGOING");

	/** {@code PR_EMS_AB_X25_FACILITIES_DATA_INCOMING}. */
	public static final PropTag<Binary> PR_EMS_AB_X25_FACILITIES_DATA_INCOMING = define(0x815B0102, PropType.BINARY,
			"PR_EMS_AB_X25_FACILITIES_DATA_INCOMING");

	/** {@code PR_EMS_AB_X25_FACILITIES_DATA_OUTGOING}. */
	public static final PropTag<Binary> PR_EMS_AB_X25_FACILITIES_DATA_OUTGOING = define(0x815C0102, PropType.BINARY,
			"PR_EMS_AB_X25_FACILITIES_DATA_OUTGOING");

	/** {@code PR_EMS_AB_X25_LEASED_LINE_PORT}. */
	public static final PropTag<Binary> PR_EMS_AB_X25_LEASED_LINE_PORT = define(0x815D0102, PropType.BINARY,
			"PR_EMS_AB_X25_LEASED_LINE_PORT");

	/** {@code PR_EMS_AB_X25_LEASED_OR_SWITCHED}. */
	public static final PropTag<Boolean> PR_EMS_AB_X25_LEASED_OR_SWITCHED = define(0x815E000B, PropType.BOOLEAN,
			"PR_EMS_AB_X25_LEASED_OR_SWITCHED");

	/** {@code PR_EMS_AB_X25_REMOTE_MTA_PHONE}. */
	public static final PropTag<String> PR_EMS_AB_X25_REMOTE_MTA_PHONE = define(0x815F001F, PropType.UNICODE,
			"PR_EMS_AB_X25_REMOTE_MTA_PHONE");

	/** {@code PR_EMS_AB_X400_ATTACHMENT_TYPE}. */
	public static final PropTag<Binary> PR_EMS_AB_X400_ATTACHMENT_TYPE = define(0x81600102, PropType.BINARY,
			"PR_EMS_AB_X400_ATTACHMENT_TYPE");

	/** {@code PR_EMS_AB_X400_SELECTOR_SYNTAX}. */
	public static final PropTag<Integer> PR_EMS_AB_X400_SELECTOR_SYNTAX = define(0x81610003, PropType.LONG,
			"PR_EMS_AB_X400_SELECTOR_SYNTAX");

	/** {@code PR_EMS_AB_X500_ACCESS_CONTROL_LIST}. */
	public static final PropTag<Binary> PR_EMS_AB_X500_ACCESS_CONTROL_LIST = define(0x81620102, PropType.BINARY,
			"PR_EMS_AB_X500_ACCESS_CONTROL_LIST");

	/** {@code PR_EMS_AB_XMIT_TIMEOUT_NON_URGENT}. */
	public static final PropTag<Integer> PR_EMS_AB_XMIT_TIMEOUT_NON_URGENT = define(0x81630003, PropType.LONG,
			"PR_EMS_AB_XMIT_TIMEOUT_NON_URGENT");

	/** {@code PR_EMS_AB_XMIT_TIMEOUT_NORMAL}. */
	public static final PropTag<Integer> PR_EMS_AB_XMIT_TIMEOUT_NORMAL = define(0x81640003, PropType.LONG,
			"PR_EMS_AB_XMIT_TIMEOUT_NORMAL");

	/** {@code PR_EMS_AB_XMIT_TIMEOUT_URGENT}. */
	public static final PropTag<Integer> PR_EMS_AB_XMIT_TIMEOUT_URGENT = define(0x81650003, PropType.LONG,
			"PR_EMS_AB_XMIT_TIMEOUT_URGENT");

	/** {@code PR_EMS_AB_SITE_FOLDER_GUID}. */
	public static final PropTag<Binary> PR_EMS_AB_SITE_FOLDER_GUID = define(0x81660102, PropType.BINARY,
			"PR_EMS_AB_SITE_FOLDER_GUID");

	/** {@code PR_EMS_AB_SITE_FOLDER_SERVER_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_SITE_FOLDER_SERVER_O = define(0x8167000D, PropType.OBJECT,
			"PR_EMS_AB_SITE_FOLDER_SERVER_O");

	/** {@code PR_EMS_AB_SITE_FOLDER_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_SITE_FOLDER_SERVER = define(0x8167001F, PropType.UNICODE,
			"PR_EMS_AB_SITE_FOLDER_SERVER");

	/** {@code PR_EMS_AB_SITE_FOLDER_SERVER_T}. */
	public static final PropTag<String> PR_EMS_AB_SITE_FOLDER_SERVER_T = define(0x8167001F, PropType.UNICODE,
			"PR_EMS_AB_SITE_FOLDER_SERVER_T");

	/** {@code PR_EMS_AB_REPLICATION_MAIL_MSG_SIZE}. */
	public static final PropTag<Integer> PR_EMS_AB_REPLICATION_MAIL_MSG_SIZE = define(0x81680003, PropType.LONG,
			"PR_EMS_AB_REPLICATION_MAIL_MSG_SIZE");

	/** {@code PR_EMS_AB_MAXIMUM_OBJECT_ID}. */
	public static final PropTag<Binary> PR_EMS_AB_MAXIMUM_OBJECT_ID = define(0x81690102, PropType.BINARY,
			"PR_EMS_AB_MAXIMUM_OBJECT_ID");

	/** {@code PR_EMS_AB_NETWORK_ADDRESS}. */
	public static final PropTag<List<String>> PR_EMS_AB_NETWORK_ADDRESS = define(0x8170101F, PropType.MV_UNICODE,
			"PR_EMS_AB_NETWORK_ADDRESS");

	/** {@code PR_EMS_AB_LDAP_DISPLAY_NAME}. */
	public static final PropTag<List<String>> PR_EMS_AB_LDAP_DISPLAY_NAME = define(0x8171101F, PropType.MV_UNICODE,
			"PR_EMS_AB_LDAP_DISPLAY_NAME");

	/** {@code PR_EMS_AB_SCHEMA_FLAGS}. */
	public static final PropTag<Integer> PR_EMS_AB_SCHEMA_FLAGS = define(0x81730003, PropType.LONG,
			"PR_EMS_AB_SCHEMA_FLAGS");

	/** {@code PR_EMS_AB_BRIDGEHEAD_SERVERS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_BRIDGEHEAD_SERVERS_O = define(0x8174000D, PropType.OBJECT,
			"PR_EMS_AB_BRIDGEHEAD_SERVERS_O");

	/** {@code PR_EMS_AB_BRIDGEHEAD_SERVERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_BRIDGEHEAD_SERVERS = define(0x8174101F, PropType.MV_UNICODE,
			"PR_EMS_AB_BRIDGEHEAD_SERVERS");

	/** {@code PR_EMS_AB_BRIDGEHEAD_SERVERS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_BRIDGEHEAD_SERVERS_T = define(0x8174101F, PropType.MV_UNICODE,
			"PR_EMS_AB_BRIDGEHEAD_SERVERS_T");

	/** {@code PR_EMS_AB_WWW_HOME_PAGE}. */
	public static final PropTag<String> PR_EMS_AB_WWW_HOME_PAGE = define(0x8175001F, PropType.UNICODE,
			"PR_EMS_AB_WWW_HOME_PAGE");

	/** {@code PR_EMS_AB_NNTP_CONTENT_FORMAT}. */
	public static final PropTag<String> PR_EMS_AB_NNTP_CONTENT_FORMAT = define(0x8176001F, PropType.UNICODE,
			"PR_EMS_AB_NNTP_CONTENT_FORMAT");

	/** {@code PR_EMS_AB_POP_CONTENT_FORMAT}. */
	public static final PropTag<String> PR_EMS_AB_POP_CONTENT_FORMAT = define(0x8177001F, PropType.UNICODE,
			"PR_EMS_AB_POP_CONTENT_FORMAT");

	/** {@code PR_EMS_AB_LANGUAGE}. */
	public static final PropTag<Integer> PR_EMS_AB_LANGUAGE = define(0x81780003, PropType.LONG, "PR_EMS_AB_LANGUAGE");

	/** {@code PR_EMS_AB_POP_CHARACTER_SET}. */
	public static final PropTag<String> PR_EMS_AB_POP_CHARACTER_SET = define(0x8179001F, PropType.UNICODE,
			"PR_EMS_AB_POP_CHARACTER_SET");

	/** {@code PR_EMS_AB_USN_INTERSITE}. */
	public static final PropTag<Integer> PR_EMS_AB_USN_INTERSITE = define(0x817A0003, PropType.LONG,
			"PR_EMS_AB_USN_INTERSITE");

	/** {@code PR_EMS_AB_SUB_SITE}. */
	public static final PropTag<String> PR_EMS_AB_SUB_SITE = define(0x817B001F, PropType.UNICODE, "PR_EMS_AB_SUB_SITE");

	/** {@code PR_EMS_AB_SCHEMA_VERSION}. */
	public static final PropTag<List<Integer>> PR_EMS_AB_SCHEMA_VERSION = define(0x817C1003, PropType.MV_LONG,
			"PR_EMS_AB_SCHEMA_VERSION");

	/** {@code PR_EMS_AB_NNTP_CHARACTER_SET}. */
	public static final PropTag<String> PR_EMS_AB_NNTP_CHARACTER_SET = define(0x817D001F, PropType.UNICODE,
			"PR_EMS_AB_NNTP_CHARACTER_SET");

	/** {@code PR_EMS_AB_USE_SERVER_VALUES}. */
	public static final PropTag<Boolean> PR_EMS_AB_USE_SERVER_VALUES = define(0x817E000B, PropType.BOOLEAN,
			"PR_EMS_AB_USE_SERVER_VALUES");

	/** {@code PR_EMS_AB_ENABLED_PROTOCOLS}. */
	public static final PropTag<Integer> PR_EMS_AB_ENABLED_PROTOCOLS = define(0x817F0003, PropType.LONG,
			"PR_EMS_AB_ENABLED_PROTOCOLS");

	/** {@code PR_EMS_AB_CONNECTION_LIST_FILTER}. */
	public static final PropTag<Binary> PR_EMS_AB_CONNECTION_LIST_FILTER = define(0x81800102, PropType.BINARY,
			"PR_EMS_AB_CONNECTION_LIST_FILTER");

	/** {@code PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES}. */
	public static final PropTag<List<String>> PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES = define(0x8181101F,
			PropType.MV_UNICODE, "PR_EMS_AB_AVAILABLE_AUTHORIZATION_PACKAGES");

	/** {@code PR_EMS_AB_CHARACTER_SET_LIST}. */
	public static final PropTag<List<String>> PR_EMS_AB_CHARACTER_SET_LIST = define(0x8182101F, PropType.MV_UNICODE,
			"PR_EMS_AB_CHARACTER_SET_LIST");

	/** {@code PR_EMS_AB_USE_SITE_VALUES}. */
	public static final PropTag<Boolean> PR_EMS_AB_USE_SITE_VALUES = define(0x8183000B, PropType.BOOLEAN,
			"PR_EMS_AB_USE_SITE_VALUES");

	/** {@code PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES}. */
	public static final PropTag<List<String>> PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES = define(0x8184101F,
			PropType.MV_UNICODE, "PR_EMS_AB_ENABLED_AUTHORIZATION_PACKAGES");

	/** {@code PR_EMS_AB_CHARACTER_SET}. */
	public static final PropTag<String> PR_EMS_AB_CHARACTER_SET = define(0x8185001F, PropType.UNICODE,
			"PR_EMS_AB_CHARACTER_SET");

	/** {@code PR_EMS_AB_CONTENT_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_CONTENT_TYPE = define(0x81860003, PropType.LONG,
			"PR_EMS_AB_CONTENT_TYPE");

	/** {@code PR_EMS_AB_ANONYMOUS_ACCESS}. */
	public static final PropTag<Boolean> PR_EMS_AB_ANONYMOUS_ACCESS = define(0x8187000B, PropType.BOOLEAN,
			"PR_EMS_AB_ANONYMOUS_ACCESS");

	/** {@code PR_EMS_AB_CONTROL_MSG_FOLDER_ID}. */
	public static final PropTag<Binary> PR_EMS_AB_CONTROL_MSG_FOLDER_ID = define(0x81880102, PropType.BINARY,
			"PR_EMS_AB_CONTROL_MSG_FOLDER_ID");

	/** {@code PR_EMS_AB_USENET_SITE_NAME}. */
	public static final PropTag<String> PR_EMS_AB_USENET_SITE_NAME = define(0x8189001F, PropType.UNICODE,
			"PR_EMS_AB_USENET_SITE_NAME");

	/** {@code PR_EMS_AB_CONTROL_MSG_RULES}. */
	public static final PropTag<Binary> PR_EMS_AB_CONTROL_MSG_RULES = define(0x818A0102, PropType.BINARY,
			"PR_EMS_AB_CONTROL_MSG_RULES");

	/** {@code PR_EMS_AB_AVAILABLE_DISTRIBUTIONS}. */
	public static final PropTag<String> PR_EMS_AB_AVAILABLE_DISTRIBUTIONS = define(0x818B001F, PropType.UNICODE,
			"PR_EMS_AB_AVAILABLE_DISTRIBUTIONS");

	/** {@code PR_EMS_AB_OUTBOUND_HOST}. */
	public static final PropTag<Binary> PR_EMS_AB_OUTBOUND_HOST = define(0x818D0102, PropType.BINARY,
			"PR_EMS_AB_OUTBOUND_HOST");

	/** {@code PR_EMS_AB_INBOUND_HOST}. */
	public static final PropTag<List<String>> PR_EMS_AB_INBOUND_HOST = define(0x818E101F, PropType.MV_UNICODE,
			"PR_EMS_AB_INBOUND_HOST");

	/** {@code PR_EMS_AB_OUTGOING_MSG_SIZE_LIMIT}. */
	public static final PropTag<Integer> PR_EMS_AB_OUTGOING_MSG_SIZE_LIMIT = define(0x818F0003, PropType.LONG,
			"PR_EMS_AB_OUTGOING_MSG_SIZE_LIMIT");

	/** {@code PR_EMS_AB_INCOMING_MSG_SIZE_LIMIT}. */
	public static final PropTag<Integer> PR_EMS_AB_INCOMING_MSG_SIZE_LIMIT = define(0x81900003, PropType.LONG,
			"PR_EMS_AB_INCOMING_MSG_SIZE_LIMIT");

	/** {@code PR_EMS_AB_SEND_TNEF}. */
	public static final PropTag<Boolean> PR_EMS_AB_SEND_TNEF = define(0x8191000B, PropType.BOOLEAN,
			"PR_EMS_AB_SEND_TNEF");

	/** {@code PR_EMS_AB_AUTHORIZED_PASSWORD_CONFIRM}. */
	public static final PropTag<Binary> PR_EMS_AB_AUTHORIZED_PASSWORD_CONFIRM = define(0x81920102, PropType.BINARY,
			"PR_EMS_AB_AUTHORIZED_PASSWORD_CONFIRM");

	/** {@code PR_EMS_AB_INBOUND_NEWSFEED}. */
	public static final PropTag<String> PR_EMS_AB_INBOUND_NEWSFEED = define(0x8193001F, PropType.UNICODE,
			"PR_EMS_AB_INBOUND_NEWSFEED");

	/** {@code PR_EMS_AB_NEWSFEED_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_NEWSFEED_TYPE = define(0x81940003, PropType.LONG,
			"PR_EMS_AB_NEWSFEED_TYPE");

	/** {@code PR_EMS_AB_OUTBOUND_NEWSFEED}. */
	public static final PropTag<String> PR_EMS_AB_OUTBOUND_NEWSFEED = define(0x8195001F, PropType.UNICODE,
			"PR_EMS_AB_OUTBOUND_NEWSFEED");

	/** {@code PR_EMS_AB_NEWSGROUP_LIST}. */
	public static final PropTag<Binary> PR_EMS_AB_NEWSGROUP_LIST = define(0x81960102, PropType.BINARY,
			"PR_EMS_AB_NEWSGROUP_LIST");

	/** {@code PR_EMS_AB_NNTP_DISTRIBUTIONS}. */
	public static final PropTag<List<String>> PR_EMS_AB_NNTP_DISTRIBUTIONS = define(0x8197101F, PropType.MV_UNICODE,
			"PR_EMS_AB_NNTP_DISTRIBUTIONS");

	/** {@code PR_EMS_AB_NEWSGROUP}. */
	public static final PropTag<String> PR_EMS_AB_NEWSGROUP = define(0x8198001F, PropType.UNICODE,
			"PR_EMS_AB_NEWSGROUP");

	/** {@code PR_EMS_AB_MODERATOR}. */
	public static final PropTag<String> PR_EMS_AB_MODERATOR = define(0x8199001F, PropType.UNICODE,
			"PR_EMS_AB_MODERATOR");

	/** {@code PR_EMS_AB_AUTHENTICATION_TO_USE}. */
	public static final PropTag<String> PR_EMS_AB_AUTHENTICATION_TO_USE = define(0x819A001F, PropType.UNICODE,
			"PR_EMS_AB_AUTHENTICATION_TO_USE");

	/** {@code PR_EMS_AB_HTTP_PUB_GAL}. */
	public static final PropTag<Boolean> PR_EMS_AB_HTTP_PUB_GAL = define(0x819B000B, PropType.BOOLEAN,
			"PR_EMS_AB_HTTP_PUB_GAL");

	/** {@code PR_EMS_AB_HTTP_PUB_GAL_LIMIT}. */
	public static final PropTag<Integer> PR_EMS_AB_HTTP_PUB_GAL_LIMIT = define(0x819C0003, PropType.LONG,
			"PR_EMS_AB_HTTP_PUB_GAL_LIMIT");

	/** {@code PR_EMS_AB_HTTP_PUB_PF}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_HTTP_PUB_PF = define(0x819E1102, PropType.MV_BINARY,
			"PR_EMS_AB_HTTP_PUB_PF");

	/** {@code PR_EMS_AB_X500_RDN}. */
	public static final PropTag<String> PR_EMS_AB_X500_RDN = define(0x81A1001F, PropType.UNICODE, "PR_EMS_AB_X500_RDN");

	/** {@code PR_EMS_AB_X500_NC}. */
	public static final PropTag<String> PR_EMS_AB_X500_NC = define(0x81A2001F, PropType.UNICODE, "PR_EMS_AB_X500_NC");

	/** {@code PR_EMS_AB_REFERRAL_LIST}. */
	public static final PropTag<List<String>> PR_EMS_AB_REFERRAL_LIST = define(0x81A3101F, PropType.MV_UNICODE,
			"PR_EMS_AB_REFERRAL_LIST");

	/** {@code PR_EMS_AB_NNTP_DISTRIBUTIONS_FLAG}. */
	public static final PropTag<Boolean> PR_EMS_AB_NNTP_DISTRIBUTIONS_FLAG = define(0x81A4000B, PropType.BOOLEAN,
			"PR_EMS_AB_NNTP_DISTRIBUTIONS_FLAG");

	/** {@code PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O = define(0x81A5000D, PropType.OBJECT,
			"PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_O");

	/** {@code PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP}. */
	public static final PropTag<String> PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP = define(0x81A5001F, PropType.UNICODE,
			"PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP");

	/** {@code PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_T}. */
	public static final PropTag<String> PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_T = define(0x81A5001F, PropType.UNICODE,
			"PR_EMS_AB_ASSOC_PROTOCOL_CFG_NNTP_T");

	/** {@code PR_EMS_AB_NNTP_NEWSFEEDS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_NNTP_NEWSFEEDS_O = define(0x81A6000D, PropType.OBJECT,
			"PR_EMS_AB_NNTP_NEWSFEEDS_O");

	/** {@code PR_EMS_AB_NNTP_NEWSFEEDS}. */
	public static final PropTag<List<String>> PR_EMS_AB_NNTP_NEWSFEEDS = define(0x81A6101F, PropType.MV_UNICODE,
			"PR_EMS_AB_NNTP_NEWSFEEDS");

	/** {@code PR_EMS_AB_NNTP_NEWSFEEDS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_NNTP_NEWSFEEDS_T = define(0x81A6101F, PropType.MV_UNICODE,
			"PR_EMS_AB_NNTP_NEWSFEEDS_T");

	/** {@code PR_EMS_AB_ENABLED_PROTOCOL_CFG}. */
	public static final PropTag<Boolean> PR_EMS_AB_ENABLED_PROTOCOL_CFG = define(0x81A8000B, PropType.BOOLEAN,
			"PR_EMS_AB_ENABLED_PROTOCOL_CFG");

	/** {@code PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES}. */
	public static final PropTag<List<String>> PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES = define(0x81A9101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HTTP_PUB_AB_ATTRIBUTES");

	/** {@code PR_EMS_AB_HTTP_SERVERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_HTTP_SERVERS = define(0x81AB101F, PropType.MV_UNICODE,
			"PR_EMS_AB_HTTP_SERVERS");

	/** {@code PR_EMS_AB_MODERATED}. */
	public static final PropTag<Boolean> PR_EMS_AB_MODERATED = define(0x81AC000B, PropType.BOOLEAN,
			"PR_EMS_AB_MODERATED");

	/** {@code PR_EMS_AB_RAS_ACCOUNT}. */
	public static final PropTag<String> PR_EMS_AB_RAS_ACCOUNT = define(0x81AD001F, PropType.UNICODE,
			"PR_EMS_AB_RAS_ACCOUNT");

	/** {@code PR_EMS_AB_RAS_PASSWORD}. */
	public static final PropTag<Binary> PR_EMS_AB_RAS_PASSWORD = define(0x81AE0102, PropType.BINARY,
			"PR_EMS_AB_RAS_PASSWORD");

	/** {@code PR_EMS_AB_INCOMING_PASSWORD}. */
	public static final PropTag<Binary> PR_EMS_AB_INCOMING_PASSWORD = define(0x81AF0102, PropType.BINARY,
			"PR_EMS_AB_INCOMING_PASSWORD");

	/** {@code PR_EMS_AB_OUTBOUND_HOST_TYPE}. */
	public static final PropTag<Boolean> PR_EMS_AB_OUTBOUND_HOST_TYPE = define(0x81B0000B, PropType.BOOLEAN,
			"PR_EMS_AB_OUTBOUND_HOST_TYPE");

	/** {@code PR_EMS_AB_PROXY_GENERATION_ENABLED}. */
	public static final PropTag<Boolean> PR_EMS_AB_PROXY_GENERATION_ENABLED = define(0x81B1000B, PropType.BOOLEAN,
			"PR_EMS_AB_PROXY_GENERATION_ENABLED");

	/** {@code PR_EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID}. */
	public static final PropTag<Binary> PR_EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID = define(0x81B20102, PropType.BINARY,
			"PR_EMS_AB_ROOT_NEWSGROUPS_FOLDER_ID");

	/** {@code PR_EMS_AB_CONNECTION_TYPE}. */
	public static final PropTag<Boolean> PR_EMS_AB_CONNECTION_TYPE = define(0x81B3000B, PropType.BOOLEAN,
			"PR_EMS_AB_CONNECTION_TYPE");

	/** {@code PR_EMS_AB_CONNECTION_LIST_FILTER_TYPE}. */
	public static final PropTag<Integer> PR_EMS_AB_CONNECTION_LIST_FILTER_TYPE = define(0x81B40003, PropType.LONG,
			"PR_EMS_AB_CONNECTION_LIST_FILTER_TYPE");

	/** {@code PR_EMS_AB_PORT_NUMBER}. */
	public static final PropTag<Integer> PR_EMS_AB_PORT_NUMBER = define(0x81B50003, PropType.LONG,
			"PR_EMS_AB_PORT_NUMBER");

	/** {@code PR_EMS_AB_PROTOCOL_SETTINGS}. */
	public static final PropTag<List<String>> PR_EMS_AB_PROTOCOL_SETTINGS = define(0x81B6101F, PropType.MV_UNICODE,
			"PR_EMS_AB_PROTOCOL_SETTINGS");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_1}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_1 = define(0x81B7001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_1");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_2}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_2 = define(0x81B8001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_2");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_3}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_3 = define(0x81B9001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_3");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_4}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_4 = define(0x81BA001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_4");

	/** {@code PR_EMS_AB_VIEW_SITE}. */
	public static final PropTag<String> PR_EMS_AB_VIEW_SITE = define(0x81BE001F, PropType.UNICODE,
			"PR_EMS_AB_VIEW_SITE");

	/** {@code PR_EMS_AB_VIEW_CONTAINER_1}. */
	public static final PropTag<String> PR_EMS_AB_VIEW_CONTAINER_1 = define(0x81BF001F, PropType.UNICODE,
			"PR_EMS_AB_VIEW_CONTAINER_1");

	/** {@code PR_EMS_AB_VIEW_CONTAINER_2}. */
	public static final PropTag<String> PR_EMS_AB_VIEW_CONTAINER_2 = define(0x81C0001F, PropType.UNICODE,
			"PR_EMS_AB_VIEW_CONTAINER_2");

	/** {@code PR_EMS_AB_VIEW_CONTAINER_3}. */
	public static final PropTag<String> PR_EMS_AB_VIEW_CONTAINER_3 = define(0x81C1001F, PropType.UNICODE,
			"PR_EMS_AB_VIEW_CONTAINER_3");

	/** {@code PR_EMS_AB_PROMO_EXPIRATION}. */
	public static final PropTag<Instant> PR_EMS_AB_PROMO_EXPIRATION = define(0x81C20040, PropType.SYSTIME,
			"PR_EMS_AB_PROMO_EXPIRATION");

	/** {@code PR_EMS_AB_DISABLED_GATEWAY_PROXY}. */
	public static final PropTag<List<String>> PR_EMS_AB_DISABLED_GATEWAY_PROXY = define(0x81C3101F, PropType.MV_UNICODE,
			"PR_EMS_AB_DISABLED_GATEWAY_PROXY");

	/** {@code PR_EMS_AB_COMPROMISED_KEY_LIST}. */
	public static final PropTag<Binary> PR_EMS_AB_COMPROMISED_KEY_LIST = define(0x81C40102, PropType.BINARY,
			"PR_EMS_AB_COMPROMISED_KEY_LIST");

	/** {@code PR_EMS_AB_INSADMIN_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_INSADMIN_O = define(0x81C5000D, PropType.OBJECT,
			"PR_EMS_AB_INSADMIN_O");

	/** {@code PR_EMS_AB_INSADMIN}. */
	public static final PropTag<String> PR_EMS_AB_INSADMIN = define(0x81C5001F, PropType.UNICODE, "PR_EMS_AB_INSADMIN");

	/** {@code PR_EMS_AB_INSADMIN_T}. */
	public static final PropTag<String> PR_EMS_AB_INSADMIN_T = define(0x81C5001F, PropType.UNICODE,
			"PR_EMS_AB_INSADMIN_T");

	/** {@code PR_EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT}. */
	public static final PropTag<Boolean> PR_EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT = define(0x81C6000B, PropType.BOOLEAN,
			"PR_EMS_AB_OVERRIDE_NNTP_CONTENT_FORMAT");

	/** {@code PR_EMS_AB_OBJ_VIEW_CONTAINERS_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_OBJ_VIEW_CONTAINERS_O = define(0x81C7000D, PropType.OBJECT,
			"PR_EMS_AB_OBJ_VIEW_CONTAINERS_O");

	/** {@code PR_EMS_AB_OBJ_VIEW_CONTAINERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_OBJ_VIEW_CONTAINERS = define(0x81C7101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OBJ_VIEW_CONTAINERS");

	/** {@code PR_EMS_AB_OBJ_VIEW_CONTAINERS_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_OBJ_VIEW_CONTAINERS_T = define(0x81C7101F, PropType.MV_UNICODE,
			"PR_EMS_AB_OBJ_VIEW_CONTAINERS_T");

	/** {@code PR_EMS_AB_VIEW_FLAGS}. */
	public static final PropTag<Integer> PR_EMS_AB_VIEW_FLAGS = define(0x8C180003, PropType.LONG,
			"PR_EMS_AB_VIEW_FLAGS");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR = define(0x8C19001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_VALUE_STR");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_O = define(0x8C1A000D, PropType.OBJECT,
			"PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_O");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN = define(0x8C1A001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN");

	/** {@code PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_T}. */
	public static final PropTag<String> PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_T = define(0x8C1A001F, PropType.UNICODE,
			"PR_EMS_AB_GROUP_BY_ATTR_VALUE_DN_T");

	/** {@code PR_EMS_AB_VIEW_DEFINITION}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_VIEW_DEFINITION = define(0x8C1B1102, PropType.MV_BINARY,
			"PR_EMS_AB_VIEW_DEFINITION");

	/** {@code PR_EMS_AB_MIME_TYPES}. */
	public static final PropTag<Binary> PR_EMS_AB_MIME_TYPES = define(0x8C1C0102, PropType.BINARY,
			"PR_EMS_AB_MIME_TYPES");

	/** {@code PR_EMS_AB_LDAP_SEARCH_CFG}. */
	public static final PropTag<Integer> PR_EMS_AB_LDAP_SEARCH_CFG = define(0x8C1D0003, PropType.LONG,
			"PR_EMS_AB_LDAP_SEARCH_CFG");

	/** {@code PR_EMS_AB_INBOUND_DN_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_INBOUND_DN_O = define(0x8C1E000D, PropType.OBJECT,
			"PR_EMS_AB_INBOUND_DN_O");

	/** {@code PR_EMS_AB_INBOUND_DN}. */
	public static final PropTag<String> PR_EMS_AB_INBOUND_DN = define(0x8C1E001F, PropType.UNICODE,
			"PR_EMS_AB_INBOUND_DN");

	/** {@code PR_EMS_AB_INBOUND_DN_T}. */
	public static final PropTag<String> PR_EMS_AB_INBOUND_DN_T = define(0x8C1E001F, PropType.UNICODE,
			"PR_EMS_AB_INBOUND_DN_T");

	/** {@code PR_EMS_AB_INBOUND_NEWSFEED_TYPE}. */
	public static final PropTag<Boolean> PR_EMS_AB_INBOUND_NEWSFEED_TYPE = define(0x8C1F000B, PropType.BOOLEAN,
			"PR_EMS_AB_INBOUND_NEWSFEED_TYPE");

	/** {@code PR_EMS_AB_INBOUND_ACCEPT_ALL}. */
	public static final PropTag<Boolean> PR_EMS_AB_INBOUND_ACCEPT_ALL = define(0x8C20000B, PropType.BOOLEAN,
			"PR_EMS_AB_INBOUND_ACCEPT_ALL");

	/** {@code PR_EMS_AB_ENABLED}. */
	public static final PropTag<Boolean> PR_EMS_AB_ENABLED = define(0x8C21000B, PropType.BOOLEAN, "PR_EMS_AB_ENABLED");

	/** {@code PR_EMS_AB_PRESERVE_INTERNET_CONTENT}. */
	public static final PropTag<Boolean> PR_EMS_AB_PRESERVE_INTERNET_CONTENT = define(0x8C22000B, PropType.BOOLEAN,
			"PR_EMS_AB_PRESERVE_INTERNET_CONTENT");

	/** {@code PR_EMS_AB_DISABLE_DEFERRED_COMMIT}. */
	public static final PropTag<Boolean> PR_EMS_AB_DISABLE_DEFERRED_COMMIT = define(0x8C23000B, PropType.BOOLEAN,
			"PR_EMS_AB_DISABLE_DEFERRED_COMMIT");

	/** {@code PR_EMS_AB_CLIENT_ACCESS_ENABLED}. */
	public static final PropTag<Boolean> PR_EMS_AB_CLIENT_ACCESS_ENABLED = define(0x8C24000B, PropType.BOOLEAN,
			"PR_EMS_AB_CLIENT_ACCESS_ENABLED");

	/** {@code PR_EMS_AB_REQUIRE_SSL}. */
	public static final PropTag<Boolean> PR_EMS_AB_REQUIRE_SSL = define(0x8C25000B, PropType.BOOLEAN,
			"PR_EMS_AB_REQUIRE_SSL");

	/** {@code PR_EMS_AB_ANONYMOUS_ACCOUNT}. */
	public static final PropTag<String> PR_EMS_AB_ANONYMOUS_ACCOUNT = define(0x8C26001F, PropType.UNICODE,
			"PR_EMS_AB_ANONYMOUS_ACCOUNT");

	/** {@code PR_EMS_AB_CERTIFICATE_CHAIN_V3}. */
	public static final PropTag<Binary> PR_EMS_AB_CERTIFICATE_CHAIN_V3 = define(0x8C270102, PropType.BINARY,
			"PR_EMS_AB_CERTIFICATE_CHAIN_V3");

	/** {@code PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V3}. */
	public static final PropTag<Binary> PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V3 = define(0x8C280102, PropType.BINARY,
			"PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V3");

	/** {@code PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V1}. */
	public static final PropTag<Binary> PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V1 = define(0x8C290102, PropType.BINARY,
			"PR_EMS_AB_CERTIFICATE_REVOCATION_LIST_V1");

	/** {@code PR_EMS_AB_CROSS_CERTIFICATE_CRL}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_CROSS_CERTIFICATE_CRL = define(0x8C301102, PropType.MV_BINARY,
			"PR_EMS_AB_CROSS_CERTIFICATE_CRL");

	/** {@code PR_EMS_AB_SEND_EMAIL_MESSAGE}. */
	public static final PropTag<Boolean> PR_EMS_AB_SEND_EMAIL_MESSAGE = define(0x8C31000B, PropType.BOOLEAN,
			"PR_EMS_AB_SEND_EMAIL_MESSAGE");

	/** {@code PR_EMS_AB_ENABLE_COMPATIBILITY}. */
	public static final PropTag<Boolean> PR_EMS_AB_ENABLE_COMPATIBILITY = define(0x8C32000B, PropType.BOOLEAN,
			"PR_EMS_AB_ENABLE_COMPATIBILITY");

	/** {@code PR_EMS_AB_SMIME_ALG_LIST_NA}. */
	public static final PropTag<List<String>> PR_EMS_AB_SMIME_ALG_LIST_NA = define(0x8C33101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SMIME_ALG_LIST_NA");

	/** {@code PR_EMS_AB_SMIME_ALG_LIST_OTHER}. */
	public static final PropTag<List<String>> PR_EMS_AB_SMIME_ALG_LIST_OTHER = define(0x8C34101F, PropType.MV_UNICODE,
			"PR_EMS_AB_SMIME_ALG_LIST_OTHER");

	/** {@code PR_EMS_AB_SMIME_ALG_SELECTED_NA}. */
	public static final PropTag<String> PR_EMS_AB_SMIME_ALG_SELECTED_NA = define(0x8C35001F, PropType.UNICODE,
			"PR_EMS_AB_SMIME_ALG_SELECTED_NA");

	/** {@code PR_EMS_AB_SMIME_ALG_SELECTED_OTHER}. */
	public static final PropTag<String> PR_EMS_AB_SMIME_ALG_SELECTED_OTHER = define(0x8C36001F, PropType.UNICODE,
			"PR_EMS_AB_SMIME_ALG_SELECTED_OTHER");

	/** {@code PR_EMS_AB_DEFAULT_MESSAGE_FORMAT}. */
	public static final PropTag<Boolean> PR_EMS_AB_DEFAULT_MESSAGE_FORMAT = define(0x8C37000B, PropType.BOOLEAN,
			"PR_EMS_AB_DEFAULT_MESSAGE_FORMAT");

	/** {@code PR_EMS_AB_TYPE}. */
	public static final PropTag<String> PR_EMS_AB_TYPE = define(0x8C38001F, PropType.UNICODE, "PR_EMS_AB_TYPE");

	/** {@code PR_EMS_AB_DO_OAB_VERSION}. */
	public static final PropTag<Integer> PR_EMS_AB_DO_OAB_VERSION = define(0x8C3A0003, PropType.LONG,
			"PR_EMS_AB_DO_OAB_VERSION");

	/** {@code PR_EMS_AB_VOICE_MAIL_SYSTEM_GUID}. */
	public static final PropTag<Binary> PR_EMS_AB_VOICE_MAIL_SYSTEM_GUID = define(0x8C3B0102, PropType.BINARY,
			"PR_EMS_AB_VOICE_MAIL_SYSTEM_GUID");

	/** {@code PR_EMS_AB_VOICE_MAIL_USER_ID}. */
	public static final PropTag<String> PR_EMS_AB_VOICE_MAIL_USER_ID = define(0x8C3C001F, PropType.UNICODE,
			"PR_EMS_AB_VOICE_MAIL_USER_ID");

	/** {@code PR_EMS_AB_VOICE_MAIL_PASSWORD}. */
	public static final PropTag<String> PR_EMS_AB_VOICE_MAIL_PASSWORD = define(0x8C3D001F, PropType.UNICODE,
			"PR_EMS_AB_VOICE_MAIL_PASSWORD");

	/** {@code PR_EMS_AB_VOICE_MAIL_RECORDED_NAME}. */
	public static final PropTag<Binary> PR_EMS_AB_VOICE_MAIL_RECORDED_NAME = define(0x8C3E0102, PropType.BINARY,
			"PR_EMS_AB_VOICE_MAIL_RECORDED_NAME");

	/** {@code PR_EMS_AB_VOICE_MAIL_GREETINGS}. */
	public static final PropTag<List<String>> PR_EMS_AB_VOICE_MAIL_GREETINGS = define(0x8C3F101F, PropType.MV_UNICODE,
			"PR_EMS_AB_VOICE_MAIL_GREETINGS");

	/** {@code PR_EMS_AB_VOICE_MAIL_FLAGS}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_VOICE_MAIL_FLAGS = define(0x8C401102, PropType.MV_BINARY,
			"PR_EMS_AB_VOICE_MAIL_FLAGS");

	/** {@code PR_EMS_AB_VOICE_MAIL_VOLUME}. */
	public static final PropTag<Integer> PR_EMS_AB_VOICE_MAIL_VOLUME = define(0x8C410003, PropType.LONG,
			"PR_EMS_AB_VOICE_MAIL_VOLUME");

	/** {@code PR_EMS_AB_VOICE_MAIL_SPEED}. */
	public static final PropTag<Integer> PR_EMS_AB_VOICE_MAIL_SPEED = define(0x8C420003, PropType.LONG,
			"PR_EMS_AB_VOICE_MAIL_SPEED");

	/** {@code PR_EMS_AB_VOICE_MAIL_RECORDING_LENGTH}. */
	public static final PropTag<List<Integer>> PR_EMS_AB_VOICE_MAIL_RECORDING_LENGTH = define(0x8C431003,
			PropType.MV_LONG, "PR_EMS_AB_VOICE_MAIL_RECORDING_LENGTH");

	/** {@code PR_EMS_AB_DISPLAY_NAME_SUFFIX}. */
	public static final PropTag<String> PR_EMS_AB_DISPLAY_NAME_SUFFIX = define(0x8C44001F, PropType.UNICODE,
			"PR_EMS_AB_DISPLAY_NAME_SUFFIX");

	/** {@code PR_EMS_AB_ATTRIBUTE_CERTIFICATE}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_ATTRIBUTE_CERTIFICATE = define(0x8C451102, PropType.MV_BINARY,
			"PR_EMS_AB_ATTRIBUTE_CERTIFICATE");

	/** {@code PR_EMS_AB_DELTA_REVOCATION_LIST}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_DELTA_REVOCATION_LIST = define(0x8C461102, PropType.MV_BINARY,
			"PR_EMS_AB_DELTA_REVOCATION_LIST");

	/** {@code PR_EMS_AB_SECURITY_POLICY}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_SECURITY_POLICY = define(0x8C471102, PropType.MV_BINARY,
			"PR_EMS_AB_SECURITY_POLICY");

	/** {@code PR_EMS_AB_SUPPORT_SMIME_SIGNATURES}. */
	public static final PropTag<Boolean> PR_EMS_AB_SUPPORT_SMIME_SIGNATURES = define(0x8C48000B, PropType.BOOLEAN,
			"PR_EMS_AB_SUPPORT_SMIME_SIGNATURES");

	/** {@code PR_EMS_AB_DELEGATE_USER}. */
	public static final PropTag<Boolean> PR_EMS_AB_DELEGATE_USER = define(0x8C49000B, PropType.BOOLEAN,
			"PR_EMS_AB_DELEGATE_USER");

	/** {@code PR_EMS_AB_LIST_PUBLIC_FOLDERS}. */
	public static final PropTag<Boolean> PR_EMS_AB_LIST_PUBLIC_FOLDERS = define(0x8C50000B, PropType.BOOLEAN,
			"PR_EMS_AB_LIST_PUBLIC_FOLDERS");

	/** {@code PR_EMS_AB_LABELEDURI}. */
	public static final PropTag<String> PR_EMS_AB_LABELEDURI = define(0x8C51001F, PropType.UNICODE,
			"PR_EMS_AB_LABELEDURI");

	/** {@code PR_EMS_AB_RETURN_EXACT_MSG_SIZE}. */
	public static final PropTag<Boolean> PR_EMS_AB_RETURN_EXACT_MSG_SIZE = define(0x8C52000B, PropType.BOOLEAN,
			"PR_EMS_AB_RETURN_EXACT_MSG_SIZE");

	/** {@code PR_EMS_AB_GENERATION_QUALIFIER}. */
	public static final PropTag<String> PR_EMS_AB_GENERATION_QUALIFIER = define(0x8C53001F, PropType.UNICODE,
			"PR_EMS_AB_GENERATION_QUALIFIER");

	/** {@code PR_EMS_AB_HOUSE_IDENTIFIER}. */
	public static final PropTag<String> PR_EMS_AB_HOUSE_IDENTIFIER = define(0x8C54001F, PropType.UNICODE,
			"PR_EMS_AB_HOUSE_IDENTIFIER");

	/** {@code PR_EMS_AB_SUPPORTED_ALGORITHMS}. */
	public static final PropTag<Binary> PR_EMS_AB_SUPPORTED_ALGORITHMS = define(0x8C550102, PropType.BINARY,
			"PR_EMS_AB_SUPPORTED_ALGORITHMS");

	/** {@code PR_EMS_AB_DMD_NAME}. */
	public static final PropTag<String> PR_EMS_AB_DMD_NAME = define(0x8C56001F, PropType.UNICODE, "PR_EMS_AB_DMD_NAME");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_11}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_11 = define(0x8C57001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_11");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_12}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_12 = define(0x8C58001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_12");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_13}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_13 = define(0x8C59001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_13");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_14}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_14 = define(0x8C60001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_14");

	/** {@code PR_EMS_AB_EXTENSION_ATTRIBUTE_15}. */
	public static final PropTag<String> PR_EMS_AB_EXTENSION_ATTRIBUTE_15 = define(0x8C61001F, PropType.UNICODE,
			"PR_EMS_AB_EXTENSION_ATTRIBUTE_15");

	/** {@code PR_EMS_AB_REPLICATED_OBJECT_VERSION}. */
	public static final PropTag<Integer> PR_EMS_AB_REPLICATED_OBJECT_VERSION = define(0x8C620003, PropType.LONG,
			"PR_EMS_AB_REPLICATED_OBJECT_VERSION");

	/** {@code PR_EMS_AB_MAIL_DROP}. */
	public static final PropTag<String> PR_EMS_AB_MAIL_DROP = define(0x8C63001F, PropType.UNICODE,
			"PR_EMS_AB_MAIL_DROP");

	/** {@code PR_EMS_AB_FORWARDING_ADDRESS}. */
	public static final PropTag<String> PR_EMS_AB_FORWARDING_ADDRESS = define(0x8C64001F, PropType.UNICODE,
			"PR_EMS_AB_FORWARDING_ADDRESS");

	/** {@code PR_EMS_AB_FORM_DATA}. */
	public static final PropTag<Binary> PR_EMS_AB_FORM_DATA = define(0x8C650102, PropType.BINARY,
			"PR_EMS_AB_FORM_DATA");

	/** {@code PR_EMS_AB_OWA_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_OWA_SERVER = define(0x8C66001F, PropType.UNICODE,
			"PR_EMS_AB_OWA_SERVER");

	/** {@code PR_EMS_AB_EMPLOYEE_NUMBER}. */
	public static final PropTag<String> PR_EMS_AB_EMPLOYEE_NUMBER = define(0x8C67001F, PropType.UNICODE,
			"PR_EMS_AB_EMPLOYEE_NUMBER");

	/** {@code PR_EMS_AB_TELEPHONE_PERSONAL_PAGER}. */
	public static final PropTag<String> PR_EMS_AB_TELEPHONE_PERSONAL_PAGER = define(0x8C68001F, PropType.UNICODE,
			"PR_EMS_AB_TELEPHONE_PERSONAL_PAGER");

	/** {@code PR_EMS_AB_EMPLOYEE_TYPE}. */
	public static final PropTag<String> PR_EMS_AB_EMPLOYEE_TYPE = define(0x8C69001F, PropType.UNICODE,
			"PR_EMS_AB_EMPLOYEE_TYPE");

	/** {@code PR_EMS_AB_X509_CERT}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_X509_CERT = define(0x8C6A1102, PropType.MV_BINARY,
			"PR_EMS_AB_X509_CERT");

	/** {@code PR_EMS_AB_PERSONAL_TITLE}. */
	public static final PropTag<String> PR_EMS_AB_PERSONAL_TITLE = define(0x8C6B001F, PropType.UNICODE,
			"PR_EMS_AB_PERSONAL_TITLE");

	/** {@code PR_EMS_AB_LANGUAGE_ISO639}. */
	public static final PropTag<String> PR_EMS_AB_LANGUAGE_ISO639 = define(0x8C6C001F, PropType.UNICODE,
			"PR_EMS_AB_LANGUAGE_ISO639");

	/** {@code PR_EMS_AB_OBJECT_GUID}. */
	public static final PropTag<Binary> PR_EMS_AB_OBJECT_GUID = define(0x8C6D0102, PropType.BINARY,
			"PR_EMS_AB_OBJECT_GUID");

	/** {@code PR_EMS_AB_REPLICATION_SIGNATURE}. */
	public static final PropTag<Binary> PR_EMS_AB_REPLICATION_SIGNATURE = define(0x8C6E0102, PropType.BINARY,
			"PR_EMS_AB_REPLICATION_SIGNATURE");

	/** {@code PR_EMS_AB_UNMERGED_ATTRIBUTES}. */
	public static final PropTag<List<Binary>> PR_EMS_AB_UNMERGED_ATTRIBUTES = define(0x8C6F1102, PropType.MV_BINARY,
			"PR_EMS_AB_UNMERGED_ATTRIBUTES");

	/** {@code PR_EMS_AB_ADC_GLOBAL_NAMES}. */
	public static final PropTag<List<String>> PR_EMS_AB_ADC_GLOBAL_NAMES = define(0x8C70101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ADC_GLOBAL_NAMES");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O = define(0x8C71000D,
			PropType.OBJECT, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_O");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED = define(0x8C71101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_T = define(0x8C71101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_LINKED_T");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O = define(0x8C72000D,
			PropType.OBJECT, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_O");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED = define(0x8C72101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_T = define(0x8C72101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_LINKED_T");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O = define(0x8C76000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_O");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL = define(0x8C76101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL");

	/** {@code PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_T = define(0x8C76101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_CONF_CONTAINER_LIST_BL_T");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O}. */
	public static final PropTag<NoValue> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O = define(0x8C77000D, PropType.OBJECT,
			"PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_O");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL = define(0x8C77101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL");

	/** {@code PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_T}. */
	public static final PropTag<List<String>> PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_T = define(0x8C77101F,
			PropType.MV_UNICODE, "PR_EMS_AB_DXA_UNCONF_CONTAINER_LIST_BL_T");

	/** {@code PR_EMS_AB_PHONETIC_GIVEN_NAME}. */
	public static final PropTag<String> PR_EMS_AB_PHONETIC_GIVEN_NAME = define(0x8C8E001F, PropType.UNICODE,
			"PR_EMS_AB_PHONETIC_GIVEN_NAME");

	/** {@code PR_EMS_AB_PHONETIC_SURNAME}. */
	public static final PropTag<String> PR_EMS_AB_PHONETIC_SURNAME = define(0x8C8F001F, PropType.UNICODE,
			"PR_EMS_AB_PHONETIC_SURNAME");

	/** {@code PR_EMS_AB_PHONETIC_DEPARTMENT_NAME}. */
	public static final PropTag<String> PR_EMS_AB_PHONETIC_DEPARTMENT_NAME = define(0x8C90001F, PropType.UNICODE,
			"PR_EMS_AB_PHONETIC_DEPARTMENT_NAME");

	/** {@code PR_EMS_AB_PHONETIC_COMPANY_NAME}. */
	public static final PropTag<String> PR_EMS_AB_PHONETIC_COMPANY_NAME = define(0x8C91001F, PropType.UNICODE,
			"PR_EMS_AB_PHONETIC_COMPANY_NAME");

	/** {@code PR_EMS_AB_PHONETIC_DISPLAY_NAME}. */
	public static final PropTag<String> PR_EMS_AB_PHONETIC_DISPLAY_NAME = define(0x8C92001F, PropType.UNICODE,
			"PR_EMS_AB_PHONETIC_DISPLAY_NAME");

	/** {@code PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS = define(0x8C94000D, PropType.OBJECT,
			"PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS");

	/** {@code PR_EMS_AB_ROOM_CONTAINERS}. */
	public static final PropTag<List<String>> PR_EMS_AB_ROOM_CONTAINERS = define(0x8C96101F, PropType.MV_UNICODE,
			"PR_EMS_AB_ROOM_CONTAINERS");

	/** {@code PR_EMS_AB_HAB_DEPARTMENT_MEMBERS}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAB_DEPARTMENT_MEMBERS = define(0x8C97000D, PropType.OBJECT,
			"PR_EMS_AB_HAB_DEPARTMENT_MEMBERS");

	/** {@code PR_EMS_AB_HAB_ROOT_DEPARTMENT}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAB_ROOT_DEPARTMENT = define(0x8C98000D, PropType.OBJECT,
			"PR_EMS_AB_HAB_ROOT_DEPARTMENT");

	/** {@code PR_EMS_AB_HAB_PARENT_DEPARTMENT}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAB_PARENT_DEPARTMENT = define(0x8C99000D, PropType.OBJECT,
			"PR_EMS_AB_HAB_PARENT_DEPARTMENT");

	/** {@code PR_EMS_AB_HAB_CHILD_DEPARTMENTS}. */
	public static final PropTag<NoValue> PR_EMS_AB_HAB_CHILD_DEPARTMENTS = define(0x8C9A000D, PropType.OBJECT,
			"PR_EMS_AB_HAB_CHILD_DEPARTMENTS");

	/** {@code PR_EMS_AB_SENIORITY_INDEX}. */
	public static final PropTag<Integer> PR_EMS_AB_SENIORITY_INDEX = define(0x8CA00003, PropType.LONG,
			"PR_EMS_AB_SENIORITY_INDEX");

	/** {@code PR_EMS_AB_ORG_UNIT_ROOT_DN}. */
	public static final PropTag<String> PR_EMS_AB_ORG_UNIT_ROOT_DN = define(0x8CA8001E, PropType.STRING8,
			"PR_EMS_AB_ORG_UNIT_ROOT_DN");

	/** {@code PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP}. */
	public static final PropTag<Boolean> PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP = define(0x8CDD000B, PropType.BOOLEAN,
			"PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP");

	/** {@code PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT}. */
	public static final PropTag<Integer> PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT = define(0x8CE30003, PropType.LONG,
			"PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT");

	/** {@code PR_EMS_AB_OTHER_RECIPS}. */
	public static final PropTag<NoValue> PR_EMS_AB_OTHER_RECIPS = define(0xF000000D, PropType.OBJECT,
			"PR_EMS_AB_OTHER_RECIPS");

	/** {@code PR_EMS_AB_CHILD_RDNS}. */
	public static final PropTag<List<String>> PR_EMS_AB_CHILD_RDNS = define(0xFFF8101E, PropType.MV_STRING8,
			"PR_EMS_AB_CHILD_RDNS");

	/** {@code PR_EMS_AB_HIERARCHY_PATH}. */
	public static final PropTag<String> PR_EMS_AB_HIERARCHY_PATH = define(0xFFF9001F, PropType.UNICODE,
			"PR_EMS_AB_HIERARCHY_PATH");

	/** {@code PR_EMS_AB_OBJECT_OID}. */
	public static final PropTag<Binary> PR_EMS_AB_OBJECT_OID = define(0xFFFA0102, PropType.BINARY,
			"PR_EMS_AB_OBJECT_OID");

	/** {@code PR_EMS_AB_IS_MASTER}. */
	public static final PropTag<Boolean> PR_EMS_AB_IS_MASTER = define(0xFFFB000B, PropType.BOOLEAN,
			"PR_EMS_AB_IS_MASTER");

	/** {@code PR_EMS_AB_PARENT_ENTRYID}. */
	public static final PropTag<Binary> PR_EMS_AB_PARENT_ENTRYID = define(0xFFFC0102, PropType.BINARY,
			"PR_EMS_AB_PARENT_ENTRYID");

	/** {@code PR_EMS_AB_CONTAINERID}. */
	public static final PropTag<Integer> PR_EMS_AB_CONTAINERID = define(0xFFFD0003, PropType.LONG,
			"PR_EMS_AB_CONTAINERID");

	/** {@code PR_EMS_AB_DOS_ENTRYID}. */
	public static final PropTag<Integer> PR_EMS_AB_DOS_ENTRYID = define(0xFFFD0003, PropType.LONG,
			"PR_EMS_AB_DOS_ENTRYID");

	/** {@code PR_EMS_AB_SERVER}. */
	public static final PropTag<String> PR_EMS_AB_SERVER = define(0xFFFE001F, PropType.UNICODE, "PR_EMS_AB_SERVER");

	// No property

	/** {@code PR_TRUST_SENDER_NO}. */
	public static final PropTag<Object> PR_TRUST_SENDER_NO = define(0x00000000, PropType.UNSPECIFIED,
			"PR_TRUST_SENDER_NO");

	/** {@code PR_NULL}. */
	public static final PropTag<NoValue> PR_NULL = define(0x00000001, PropType.NULL, "PR_NULL");

	/** {@code PR_TRUST_SENDER_YES}. */
	public static final PropTag<NoValue> PR_TRUST_SENDER_YES = define(0x00000001, PropType.NULL, "PR_TRUST_SENDER_YES");

	private PropTags() {
	}

	/**
	 * Return every tag that has a name; of several names for one tag, the first.
	 * @return the tags, unmodifiable
	 */
	public static Collection<PropTag<?>> known() {
		return Collections.unmodifiableCollection(KNOWN.values());
	}

	static @Nullable String nameOf(int value) {
		PropTag<?> known = KNOWN.get(value);
		return (known != null) ? known.toString() : null;
	}

	private static <T> PropTag<T> define(int value, PropType<T> type, String name) {
		PropTag<T> tag = PropTag.named(value, type, name);
		KNOWN.putIfAbsent(value, tag);
		return tag;
	}

	private static PropTag<?> define(int value, String name) {
		return define(value, PropType.of(value & 0xFFFF), name);
	}

}
