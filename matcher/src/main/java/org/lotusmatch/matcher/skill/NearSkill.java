package org.lotusmatch.matcher.skill;

/**
 * What comes nearest to a skill.
 *
 * @param phrase of the person
 * @param credit that it gives in the skill, (0, {@value SkillMeanings#MOST}]
 */
public record NearSkill(String phrase, double credit) {}
