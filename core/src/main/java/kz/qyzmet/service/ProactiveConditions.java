package kz.qyzmet.service;

/**
 * What a proactive service rests on ({@code law88.a21-1}): it begins without an application.
 *
 * @param phoneRegistered whether the telephone number of the recipient is registered on the portal
 * @param consentGiven whether the recipient has agreed, through the service of access control, to the use of personal
 *     data
 * @param throughStateSystems whether it runs through information systems of state bodies
 */
public record ProactiveConditions(boolean phoneRegistered, boolean consentGiven, boolean throughStateSystems) {}
