#ifndef MAPI4J_STREAM_H
#define MAPI4J_STREAM_H

#include "props.h"

/* OpenProperty for IStream: the bytes of a property of an object, which it gets when the stream is committed. */
HRESULT stream_open(Props *owner, ULONG tag, ULONG options, ULONG flags, void **stream);

#endif
