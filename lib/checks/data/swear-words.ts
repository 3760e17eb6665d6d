/**
 * Words no agency posts, in small letters. Facts from cuss (MIT, Copyright (c) 2016 Titus Wormer), kept to what is
 * hardly ever meant otherwise: no names (Dick), animals (ass, cock), places (Hell) or dishes.
 */
export const strongSwearWords = `
fuck fucks fucked fucker fuckers fucking fuckin motherfucker motherfuckers motherfucking clusterfuck fuckup
shit shits shitty shitting shithead shitshow shithole bullshit horseshit dipshit batshit apeshit
asshole assholes asshat jackass jackasses dumbass dumbasses badass badasses smartass half-ass half-assed kickass arsehole
bitch bitches bitching bitchy bastard bastards goddamn goddamned goddammit goddam
cunt cunts twat twats wanker wankers slut sluts slutty whore whores skank douche douchebag douchebags
cocksucker cocksuckers dickhead dickheads blowjob handjob jizz cumshot bollocks
nigger niggers nigga niggas faggot faggots kike kikes wetback wetbacks tranny trannies
wtf stfu gtfo lmfao omfg
mierda puta putas puto putos pendejo pendejos pendeja pendejas pendejada cabrón cabron cabrones coño joder jodido jodida
jodidos chingar chingada chingado chingados carajo culero culeros hijueputa gilipollas maricón maricon maricones
`;

/** Milder ones: a warning. */
export const mildSwearWords = `
damn damned dammit damnit crap crappy pissed piss pissing arse wth effing friggin
`;
