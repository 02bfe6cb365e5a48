/* A library that needs another, which is not there. */

#if defined(_WIN32)
__declspec(dllimport)
#endif
int mapi4jNotMapi(void);

#if defined(_WIN32)
__declspec(dllexport)
#endif
long MAPIInitialize(void *init);

long MAPIInitialize(void *init) {
	(void) init;
	return mapi4jNotMapi();
}
