package org.mapi4j.jna;

import java.util.List;

import org.mapi4j.HResult;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;

/**
 * An {@code IMAPIProp} of native MAPI.
 */
class NativeProp extends NativeObject implements MapiProp {

	private static final VtableMethod GET_PROPS = new VtableMethod("IMAPIProp::GetProps", 5, "8488");

	private static final VtableMethod GET_PROP_LIST = new VtableMethod("IMAPIProp::GetPropList", 6, "48");

	NativeProp(NativeRuntime runtime, long address) {
		super(runtime, address);
	}

	@Override
	public Row getProps(PropTag<?>... tags) {
		List<PropTag<?>> wanted = List.of(tags);
		try (Arena arena = new Arena()) {
			Block count = arena.allocate(Integer.BYTES);
			Block values = arena.allocate(Abi.POINTER_SIZE);
			int result = getProps(arena, wanted, Constants.MAPI_UNICODE, count, values);
			if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
				result = getProps(arena, Narrow.tags(wanted), 0, count, values);
			}
			check(GET_PROPS, result);
			try (Buffer buffer = memory().take(values.getLong(0))) {
				NativeReader reader = new NativeReader(GET_PROPS.name());
				return PropCodec.readRow(reader, reader.getCount(count.address(), PropCodec.MAX_VALUES),
						buffer.address());
			}
		}
	}

	private int getProps(Arena arena, List<PropTag<?>> tags, int flags, Block count, Block values) {
		long wanted = tags.isEmpty() ? 0 : PropCodec.writeTags(arena, tags);
		return call(GET_PROPS, wanted, flags, count.address(), values.address());
	}

	@Override
	public List<PropTag<?>> getPropList() {
		try (Arena arena = new Arena()) {
			Block tags = arena.allocate(Abi.POINTER_SIZE);
			invokeInEitherWidth(GET_PROP_LIST, (unicode) -> call(GET_PROP_LIST, unicode, tags.address()));
			try (Buffer buffer = memory().take(tags.getLong(0))) {
				return PropCodec.readTags(new NativeReader(GET_PROP_LIST.name()), buffer.present(GET_PROP_LIST.name()));
			}
		}
	}

}
