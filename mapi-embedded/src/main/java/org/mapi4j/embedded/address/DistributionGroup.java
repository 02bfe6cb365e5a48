package org.mapi4j.embedded.address;

import java.util.List;

/**
 * A distribution list of the global address list.
 *
 * @param name its name
 * @param address its SMTP address
 * @param members the SMTP addresses of its members, each of a mailbox or of another
 * distribution list
 */
public record DistributionGroup(String name, String address, List<String> members) {

	/**
	 * Create a distribution list.
	 * @param name its name
	 * @param address its SMTP address
	 * @param members the SMTP addresses of its members
	 */
	public DistributionGroup {
		members = List.copyOf(members);
	}

}
