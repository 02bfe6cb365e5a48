#include "restriction.h"

#include "judge.h"

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
