/** What a post is for: an emergency is held to more, a drill must say that it is one. */
export type Profile = 'standard' | 'emergency' | 'drill';

export const profiles: readonly Profile[] = ['standard', 'emergency', 'drill'];
