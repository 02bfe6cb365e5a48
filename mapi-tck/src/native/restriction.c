#include "restriction.h"

#include <stdlib.h>
#include <string.h>

#include "bag.h"
#include "judge.h"
#include "memory.h"

static HRESULT check_value(ULONG tag, const SPropValue *value) {
	if (!argument(value != NULL, "a restriction without its value")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	bool same = (PROP_TYPE(tag) & ~(MV_FLAG | MV_INSTANCE)) == PROP_TYPE(value->ulPropTag);
	return argument(same, "a restriction whose tag and value have different types") ? S_OK : MAPI_E_INVALID_TYPE;
}

static HRESULT check_all(const SRestriction *first, ULONG count) {
	HRESULT hr = argument(first != NULL || count == 0, "a restriction without its parts") ? S_OK : MAPI_E_INVALID_PARAMETER;
	for (ULONG i = 0; i < count && hr == S_OK; i++) {
		hr = restriction_check(&first[i]);
	}
	return hr;
}

HRESULT restriction_check(const SRestriction *restriction) {
	switch (restriction->rt) {
		case RES_AND:
		case RES_OR:
			return check_all(restriction->res.resAnd.lpRes, restriction->res.resAnd.cRes);
		case RES_NOT:
			return check_all(restriction->res.resNot.lpRes, 1);
		case RES_CONTENT:
			return check_value(restriction->res.resContent.ulPropTag, restriction->res.resContent.lpProp);
		case RES_PROPERTY:
			if (!argument(restriction->res.resProperty.relop <= RELOP_NE, "an unknown relational operator")) {
				return MAPI_E_TOO_COMPLEX;
			}
			return check_value(restriction->res.resProperty.ulPropTag, restriction->res.resProperty.lpProp);
		case RES_COMPAREPROPS:
		case RES_BITMASK:
		case RES_SIZE:
		case RES_EXIST:
			return S_OK;
		case RES_COMMENT:
			return (restriction->res.resComment.lpRes != NULL) ? restriction_check(restriction->res.resComment.lpRes) : S_OK;
		case RES_SUBRESTRICTION:
			return MAPI_E_TOO_COMPLEX;
		default:
			argument(false, "an unknown kind of restriction");
			return MAPI_E_TOO_COMPLEX;
	}
}

typedef struct {
	Property property;
	const void *source;
	uint32_t row;
} Subject;

static bool get(const Subject *subject, ULONG tag, SPropValue *value, Scratch *scratch) {
	value->ulPropTag = tag;
	return subject->property(subject->source, subject->row, PROP_ID(tag), value, scratch)
			|| sample_property(PROP_ID(tag), value, scratch);
}

static bool relates(ULONG relop, int order) {
	switch (relop) {
		case RELOP_LT:
			return order < 0;
		case RELOP_LE:
			return order <= 0;
		case RELOP_GT:
			return order > 0;
		case RELOP_GE:
			return order >= 0;
		case RELOP_EQ:
			return order == 0;
		default:
			return order != 0;
	}
}

static bool matches(const SRestriction *restriction, const Subject *subject) {
	SPropValue value, other;
	Scratch scratch, other_scratch;
	int order;
	switch (restriction->rt) {
		case RES_AND:
		case RES_OR:
			for (ULONG i = 0; i < restriction->res.resAnd.cRes; i++) {
				if (matches(&restriction->res.resAnd.lpRes[i], subject) == (restriction->rt == RES_OR)) {
					return restriction->rt == RES_OR;
				}
			}
			return restriction->rt == RES_AND;
		case RES_NOT:
			return !matches(restriction->res.resNot.lpRes, subject);
		case RES_CONTENT:
			return get(subject, restriction->res.resContent.ulPropTag, &value, &scratch)
					&& value_contains(&value, restriction->res.resContent.lpProp, restriction->res.resContent.ulFuzzyLevel);
		case RES_PROPERTY:
			if (PROP_ID(restriction->res.resProperty.ulPropTag) == PROP_ID(PR_ANR_W)) {
				return restriction->res.resProperty.relop == RELOP_EQ && get(subject, PR_DISPLAY_NAME_W, &value, &scratch)
						&& value_contains(&value, restriction->res.resProperty.lpProp, FL_PREFIX | FL_IGNORECASE);
			}
			return get(subject, restriction->res.resProperty.ulPropTag, &value, &scratch)
					&& value_compare(&value, restriction->res.resProperty.lpProp, &order)
					&& relates(restriction->res.resProperty.relop, order);
		case RES_COMPAREPROPS:
			return get(subject, restriction->res.resCompareProps.ulPropTag1, &value, &scratch)
					&& get(subject, restriction->res.resCompareProps.ulPropTag2, &other, &other_scratch)
					&& value_compare(&value, &other, &order) && relates(restriction->res.resCompareProps.relop, order);
		case RES_BITMASK:
			return get(subject, restriction->res.resBitMask.ulPropTag, &value, &scratch)
					&& PROP_TYPE(value.ulPropTag) == PT_LONG
					&& (((ULONG) value.Value.l & restriction->res.resBitMask.ulMask) != 0)
							== (restriction->res.resBitMask.relBMR == BMR_NEZ);
		case RES_SIZE:
			if (!get(subject, restriction->res.resSize.ulPropTag, &value, &scratch)) {
				return false;
			}
			order = (value_size(&value) > restriction->res.resSize.cb) - (value_size(&value) < restriction->res.resSize.cb);
			return relates(restriction->res.resSize.relop, order);
		case RES_EXIST:
			return get(subject, restriction->res.resExist.ulPropTag, &value, &scratch);
		default:
			return restriction->res.resComment.lpRes == NULL || matches(restriction->res.resComment.lpRes, subject);
	}
}

bool restriction_matches(const SRestriction *restriction, Property property, const void *source, uint32_t row) {
	Subject subject = { property, source, row };
	return matches(restriction, &subject);
}

/* Copies: what belongs to the client comes from its memory, what is kept from malloc. */

typedef struct {
	/* NULL for a copy that is kept. */
	void *root;
	bool wide;
} Target;

static void *allocate(Target *target, size_t size) {
	return memset((target->root != NULL) ? memory_more((ULONG) size, target->root) : malloc(size), 0, size);
}

static ULONG fitting_tag(const Target *target, ULONG tag) {
	ULONG type = PROP_TYPE(tag);
	bool text = (type & ~(MV_FLAG | MV_INSTANCE)) == PT_UNICODE || (type & ~(MV_FLAG | MV_INSTANCE)) == PT_STRING8;
	return text ? PROP_TAG((type & (MV_FLAG | MV_INSTANCE)) | (target->wide ? PT_UNICODE : PT_STRING8), PROP_ID(tag)) : tag;
}

static Target *current;

static void *allocate_value(ULONG size) {
	return allocate(current, size);
}

static SPropValue *copy_value(Target *target, const SPropValue *value) {
	Bag bag = { 0 };
	bag_set(&bag, value);
	ULONG tag = fitting_tag(target, bag.values[0]->ulPropTag);
	ULONG errors;
	current = target;
	SPropValue *copy = values_copy(bag_property, &bag, 0, &tag, 1, target->wide, &errors, allocate_value);
	bag_clear(&bag);
	return copy;
}

static void copy_into(Target *target, const SRestriction *from, SRestriction *to);

static SRestriction *copy_all(Target *target, const SRestriction *from, ULONG count) {
	SRestriction *copies = allocate(target, (count + 1) * sizeof *copies);
	for (ULONG i = 0; i < count; i++) {
		copy_into(target, &from[i], &copies[i]);
	}
	return copies;
}

static void copy_into(Target *target, const SRestriction *from, SRestriction *to) {
	*to = *from;
	switch (from->rt) {
		case RES_AND:
		case RES_OR:
			to->res.resAnd.lpRes = copy_all(target, from->res.resAnd.lpRes, from->res.resAnd.cRes);
			break;
		case RES_NOT:
			to->res.resNot.lpRes = copy_all(target, from->res.resNot.lpRes, 1);
			break;
		case RES_CONTENT:
			to->res.resContent.ulPropTag = fitting_tag(target, from->res.resContent.ulPropTag);
			to->res.resContent.lpProp = copy_value(target, from->res.resContent.lpProp);
			break;
		case RES_PROPERTY:
			to->res.resProperty.ulPropTag = fitting_tag(target, from->res.resProperty.ulPropTag);
			to->res.resProperty.lpProp = copy_value(target, from->res.resProperty.lpProp);
			break;
		case RES_COMMENT:
			to->res.resComment.cValues = 0;
			to->res.resComment.lpProp = NULL;
			if (from->res.resComment.lpRes != NULL) {
				to->res.resComment.lpRes = copy_all(target, from->res.resComment.lpRes, 1);
			}
			break;
		default:
			break;
	}
}

SRestriction *restriction_keep(const SRestriction *restriction) {
	Target target = { NULL, true };
	return (restriction != NULL) ? copy_all(&target, restriction, 1) : NULL;
}

static void free_all(SRestriction *restrictions, ULONG count) {
	for (ULONG i = 0; i < count; i++) {
		SRestriction *restriction = &restrictions[i];
		switch (restriction->rt) {
			case RES_AND:
			case RES_OR:
				free_all(restriction->res.resAnd.lpRes, restriction->res.resAnd.cRes);
				break;
			case RES_NOT:
				free_all(restriction->res.resNot.lpRes, 1);
				break;
			case RES_CONTENT:
				free(restriction->res.resContent.lpProp);
				break;
			case RES_PROPERTY:
				free(restriction->res.resProperty.lpProp);
				break;
			case RES_COMMENT:
				free_all(restriction->res.resComment.lpRes, (restriction->res.resComment.lpRes != NULL) ? 1 : 0);
				break;
			default:
				break;
		}
	}
	free(restrictions);
}

void restriction_free(SRestriction *restriction) {
	if (restriction != NULL) {
		free_all(restriction, 1);
	}
}

SRestriction *restriction_answer(const SRestriction *restriction, bool wide) {
	if (restriction == NULL) {
		return NULL;
	}
	SRestriction *answer_root = memory_allocate(sizeof *answer_root);
	Target target = { answer_root, wide };
	copy_into(&target, restriction, answer_root);
	return answer_root;
}
