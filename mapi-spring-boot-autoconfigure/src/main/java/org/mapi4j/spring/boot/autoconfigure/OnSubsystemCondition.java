package org.mapi4j.spring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Decides on {@link ConditionalOnSubsystem}.
 */
class OnSubsystemCondition extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		SubsystemChoice wanted = metadata.getAnnotations()
			.get(ConditionalOnSubsystem.class)
			.getEnum("value", SubsystemChoice.class);
		SubsystemChoice choice = SubsystemChoice.of(context.getEnvironment(), context.getClassLoader());
		return new ConditionOutcome(choice == wanted,
				ConditionMessage.forCondition(ConditionalOnSubsystem.class, wanted).because("the choice is " + choice));
	}

}
