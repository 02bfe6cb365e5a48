/* IMessage and IAttach. With the lock held. */
#ifndef MAPI4J_MESSAGE_H
#define MAPI4J_MESSAGE_H

#include "content.h"

/* A message of a folder; one that has no item yet gets one when it is saved. */
IMessage *message_open(Item *item, Item *folder, bool associated, bool writable, Logon *logon, Object *opener);
extern const Class message_class;

/* Sends what waits in the Outboxes; how many messages. */
uint32_t message_transport(void);

#endif
