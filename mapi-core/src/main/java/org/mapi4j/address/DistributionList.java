package org.mapi4j.address;

/**
 * A distribution list of the address book (MAPI's {@code IDistList}): its contents table
 * shows its members, which are created, copied and deleted as those of a container.
 */
public interface DistributionList extends AddressContainer, MailUser {

}
