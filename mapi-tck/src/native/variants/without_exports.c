/* A library that is none of MAPI's. */
#if defined(_WIN32)
__declspec(dllexport)
#endif
int mapi4jNotMapi(void);

int mapi4jNotMapi(void) {
	return 1;
}
