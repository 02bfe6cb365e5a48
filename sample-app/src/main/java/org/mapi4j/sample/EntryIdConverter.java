package org.mapi4j.sample;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

import org.mapi4j.EntryId;

/**
 * Lets controllers take entry identifiers out of a path.
 */
@Component
class EntryIdConverter implements Converter<String, EntryId> {

	@Override
	public EntryId convert(String source) {
		return EntryId.parse(source);
	}

}
