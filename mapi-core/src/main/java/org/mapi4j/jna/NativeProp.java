package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IMAPIProp} of native MAPI.
 */
class NativeProp extends NativeObject implements MapiProp {

	private static final VtableMethod SAVE_CHANGES = new VtableMethod("IMAPIProp::SaveChanges", 4, "4");

	private static final VtableMethod GET_PROPS = new VtableMethod("IMAPIProp::GetProps", 5, "8488");

	private static final VtableMethod GET_PROP_LIST = new VtableMethod("IMAPIProp::GetPropList", 6, "48");

	private static final VtableMethod OPEN_PROPERTY = new VtableMethod("IMAPIProp::OpenProperty", 7, "48448");

	private static final VtableMethod SET_PROPS = new VtableMethod("IMAPIProp::SetProps", 8, "488");

	private static final VtableMethod DELETE_PROPS = new VtableMethod("IMAPIProp::DeleteProps", 9, "88");

	private static final VtableMethod COPY_TO = new VtableMethod("IMAPIProp::CopyTo", 10, "488888848");

	private static final VtableMethod COPY_PROPS = new VtableMethod("IMAPIProp::CopyProps", 11, "8888848");

	private static final VtableMethod GET_NAMES_FROM_IDS = new VtableMethod("IMAPIProp::GetNamesFromIDs", 12, "88488");

	private static final VtableMethod GET_IDS_FROM_NAMES = new VtableMethod("IMAPIProp::GetIDsFromNames", 13, "4848");

	/** No window, no progress: nothing is ever shown. */
	static final long NOTHING_SHOWN = 0;

	NativeProp(NativeRuntime runtime, long address) {
		super(runtime, address);
	}

	NativeProp(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
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
				long address = wanted.isEmpty() ? buffer.address() : buffer.present(GET_PROPS.name());
				return PropCodec.readRow(reader, reader.getCount(count.address(), PropCodec.MAX_VALUES), address);
			}
		}
	}

	private int getProps(Arena arena, List<PropTag<?>> tags, int flags, Block count, Block values) {
		return call(GET_PROPS, tagsOrAll(arena, tags), flags, count.address(), values.address());
	}

	private static long tagsOrAll(Arena arena, List<? extends PropTag<?>> tags) {
		return tags.isEmpty() ? 0 : PropCodec.writeTags(arena, tags);
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

	@Override
	public List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
		requireSome(SET_PROPS, values);
		List<Integer> refused = new ArrayList<>();
		List<PropertyProblem> problems = new ArrayList<>();
		for (PropertyProblem problem : setFittingProps(values)) {
			if (isTooWide(values, problem)) {
				refused.add(problem.index());
			}
			else {
				problems.add(problem);
			}
		}
		if (!refused.isEmpty()) {
			List<PropValue<?>> narrow = Narrow.values(refused.stream().<PropValue<?>>map(values::get).toList());
			for (PropertyProblem problem : setFittingProps(narrow)) {
				boolean known = problem.index() >= 0 && problem.index() < refused.size();
				problems.add(new PropertyProblem(known ? refused.get(problem.index()) : problem.index(), problem.tag(),
						problem.reason()));
			}
		}
		return List.copyOf(problems);
	}

	/**
	 * Return whether a single text was refused since the object knows narrow ones only.
	 */
	private static boolean isTooWide(List<? extends PropValue<?>> values, PropertyProblem problem) {
		if (!problem.reason().equals(HResult.MAPI_E_BAD_CHARWIDTH) || problem.index() < 0
				|| problem.index() >= values.size()) {
			return false;
		}
		PropTag<?> tag = values.get(problem.index()).tag();
		return !Narrow.tag(tag).equals(tag);
	}

	private List<PropertyProblem> setFittingProps(List<? extends PropValue<?>> values) {
		try (Arena arena = new Arena()) {
			Block problems = arena.allocate(Abi.POINTER_SIZE);
			int result = call(SET_PROPS, values.size(), PropCodec.write(arena, values), problems.address());
			if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
				result = call(SET_PROPS, values.size(), PropCodec.write(arena, Narrow.values(values)),
						problems.address());
			}
			return problems(SET_PROPS, result, problems);
		}
	}

	@Override
	public List<PropertyProblem> deleteProps(List<? extends PropTag<?>> tags) {
		requireSome(DELETE_PROPS, tags);
		try (Arena arena = new Arena()) {
			Block problems = arena.allocate(Abi.POINTER_SIZE);
			int result = call(DELETE_PROPS, PropCodec.writeTags(arena, tags), problems.address());
			return problems(DELETE_PROPS, result, problems);
		}
	}

	/**
	 * Refuse what the reference forbids, since not every provider looks.
	 */
	private static void requireSome(VtableMethod method, List<?> list) {
		if (list.isEmpty()) {
			throw MapiException.of(HResult.MAPI_E_INVALID_PARAMETER, method.name());
		}
	}

	private List<PropertyProblem> problems(VtableMethod method, int result, Block problems) {
		check(method, result);
		return ProblemCodec.take(memory(), problems.getLong(0), method.name());
	}

	@Override
	public void saveChanges(SaveFlag... flags) {
		int bits = 0;
		for (SaveFlag flag : flags) {
			bits |= flag.mask();
		}
		invoke(SAVE_CHANGES, bits);
	}

	@Override
	public <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess access) {
		Interface wanted = Interface.of(type, OPEN_PROPERTY.name());
		try (Arena arena = new Arena()) {
			long iid = arena.uid(wanted.iid());
			Block object = arena.allocate(Abi.POINTER_SIZE);
			int options = type.equals(MapiStream.class) ? NativeStream.options(access) : 0;
			WidthCall open = (unicode) -> call(OPEN_PROPERTY, tag.value(), iid, options | unicode, access.mask(),
					object.address());
			if (type.equals(MapiTable.class)) {
				invokeInEitherWidth(OPEN_PROPERTY, open);
			}
			else {
				check(OPEN_PROPERTY, open.make(0));
			}
			return type.cast(wanted.take(runtime(), present(OPEN_PROPERTY, object), this));
		}
	}

	@Override
	public List<PropertyProblem> copyTo(MapiProp destination, List<? extends PropTag<?>> excluded, CopyFlag... flags) {
		try (ComObject.Loan target = borrow(COPY_TO, destination); Arena arena = new Arena()) {
			Block problems = arena.allocate(Abi.POINTER_SIZE);
			int result = call(COPY_TO, 0, 0L, tagsOrAll(arena, excluded), NOTHING_SHOWN, NOTHING_SHOWN,
					arena.uid(Interface.of(destination).iid()), target.address(), bits(flags), problems.address());
			return problems(COPY_TO, result, problems);
		}
	}

	@Override
	public List<PropertyProblem> copyProps(MapiProp destination, List<? extends PropTag<?>> included,
			CopyFlag... flags) {
		requireSome(COPY_PROPS, included);
		try (ComObject.Loan target = borrow(COPY_PROPS, destination); Arena arena = new Arena()) {
			Block problems = arena.allocate(Abi.POINTER_SIZE);
			int result = call(COPY_PROPS, PropCodec.writeTags(arena, included), NOTHING_SHOWN, NOTHING_SHOWN,
					arena.uid(Interface.of(destination).iid()), target.address(), bits(flags), problems.address());
			return problems(COPY_PROPS, result, problems);
		}
	}

	private static int bits(CopyFlag... flags) {
		int bits = 0;
		for (CopyFlag flag : flags) {
			bits |= flag.mask();
		}
		return bits;
	}

	@Override
	public Map<PropTag<?>, NamedProperty> getNamesFromIds(List<? extends PropTag<?>> tags, @Nullable MapiUid set) {
		try (Arena arena = new Arena()) {
			Block tagArray = arena.allocate(Abi.POINTER_SIZE);
			long given = tagsOrAll(arena, tags);
			tagArray.putLong(0, given);
			Block count = arena.allocate(Integer.BYTES);
			Block names = arena.allocate(Abi.POINTER_SIZE);
			invoke(GET_NAMES_FROM_IDS, tagArray.address(), arena.uid(set), 0, count.address(), names.address());
			long answered = tagArray.getLong(0);
			try (Buffer answeredTags = memory().take((answered != given) ? answered : 0);
					Buffer answeredNames = memory().take(names.getLong(0))) {
				NativeReader reader = new NativeReader(GET_NAMES_FROM_IDS.name());
				List<? extends PropTag<?>> named = (tags.isEmpty() && answeredTags.address() != 0)
						? PropCodec.readTags(reader, answeredTags.address()) : tags;
				return readNames(reader, named, reader.getCount(count.address(), PropCodec.MAX_VALUES),
						answeredNames.address());
			}
		}
	}

	private static Map<PropTag<?>, NamedProperty> readNames(NativeReader reader, List<? extends PropTag<?>> tags,
			int count, long address) {
		if (count > tags.size()) {
			throw reader.corrupt(count + " names for " + tags.size() + " properties");
		}
		Map<PropTag<?>, NamedProperty> names = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			NamedProperty name = NameCodec.read(reader, address + (long) i * Abi.POINTER_SIZE);
			if (name != null) {
				names.put(tags.get(i), name);
			}
		}
		return names;
	}

	@Override
	public List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
		try (Arena arena = new Arena()) {
			Block tags = arena.allocate(Abi.POINTER_SIZE);
			invoke(GET_IDS_FROM_NAMES, names.size(), NameCodec.write(arena, names), create ? Constants.MAPI_CREATE : 0,
					tags.address());
			try (Buffer buffer = memory().take(tags.getLong(0))) {
				NativeReader reader = new NativeReader(GET_IDS_FROM_NAMES.name());
				List<PropTag<?>> answered = PropCodec.readTags(reader, buffer.present(GET_IDS_FROM_NAMES.name()));
				if (!names.isEmpty() && answered.size() != names.size()) {
					throw reader.corrupt(answered.size() + " properties for " + names.size() + " names");
				}
				return answered;
			}
		}
	}

}
