#!/usr/bin/env bash
# Builds the MAPI subsystem of the tests.
#   build.sh linux [folder]     libmapi4j-test.so with gcc, and runs its self-test, under valgrind too where there is one
#   build.sh windows [folder]   mapi4j-test.dll and its self-test for 64-bit Windows with mingw-w64
# The folder is target/native of this module unless it is given.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
system=${1:?linux or windows}
mkdir -p "${2:-$here/../../target/native}"
out=$(cd "${2:-$here/../../target/native}" && pwd)
warnings=(-std=c11 -O2 -g -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
bare=(-m32 -g0 -fno-asynchronous-unwind-tables -shared -nostdlib)
common=(abi judge runtime scenario memory object value samples restriction text entryid table notify session status
	store profile loop abi_objects bag check props stream content folder message msgstore book services)
cd "$here"

sources() {
	printf '%s.c\n' "${common[@]}" "$@"
}

case $system in
linux)
	cc=${CC:-gcc}
	# shellcheck disable=SC2046
	"$cc" "${warnings[@]}" -fPIC -fvisibility=hidden -shared -Wl,-z,defs -Wl,-soname,libmapi4j-test.so \
		-o "$out/libmapi4j-test.so" $(sources platform_posix com_posix) -lpthread
	"$cc" "${warnings[@]}" -fPIC -shared -o "$out/libmapi4j-without-exports.so" variants/without_exports.c
	"$cc" "${warnings[@]}" -fPIC -shared -Wl,-soname,libmapi4j-nowhere.so -o "$out/libmapi4j-nowhere.so" \
		variants/without_exports.c
	"$cc" "${warnings[@]}" -fPIC -shared -o "$out/libmapi4j-without-dependency.so" variants/without_dependency.c \
		-L"$out" -l:libmapi4j-nowhere.so
	rm "$out/libmapi4j-nowhere.so"
	"$cc" "${warnings[@]}" "${bare[@]}" -fPIC -o "$out/libmapi4j-thirty-two-bits.so" variants/thirty_two_bits.c
	"$cc" "${warnings[@]}" -o "$out/selftest" selftest.c -L"$out" -l:libmapi4j-test.so -Wl,-rpath,'$ORIGIN' -lpthread
	"$out/selftest"
	if command -v valgrind >/dev/null; then
		valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite "$out/selftest"
	fi
	;;
windows)
	cc=${MINGW_CC:-x86_64-w64-mingw32-gcc}
	# shellcheck disable=SC2046
	"$cc" "${warnings[@]}" -shared -static-libgcc -o "$out/mapi4j-test.dll" $(sources platform_windows com_windows) \
		-lole32 -luuid -luser32
	"$cc" "${warnings[@]}" -shared -static-libgcc -o "$out/mapi4j-without-exports.dll" variants/without_exports.c
	"$cc" "${warnings[@]}" -shared -static-libgcc -o "$out/mapi4j-nowhere.dll" variants/without_exports.c
	"$cc" "${warnings[@]}" -shared -static-libgcc -o "$out/mapi4j-without-dependency.dll" \
		variants/without_dependency.c "$out/mapi4j-nowhere.dll"
	rm "$out/mapi4j-nowhere.dll"
	"$cc" "${warnings[@]}" "${bare[@]}" -Wl,-m,i386pe,-T,variants/pe32.ld,-e,0 -o "$out/mapi4j-thirty-two-bits.dll" \
		variants/thirty_two_bits.c
	"$cc" "${warnings[@]}" -static-libgcc -o "$out/selftest.exe" selftest.c "$out/mapi4j-test.dll" -lole32
	;;
*)
	echo "linux or windows, not $system" >&2
	exit 2
	;;
esac
