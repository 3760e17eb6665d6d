/**
 * Figures of speech that officials use and newcomers to English do not know. Chosen from the list of no-cliches 0.3.6,
 * which write-good checks by (MIT License, Copyright (c) 2021 Matt Blair); those that posts may mean word for word are
 * left out, and so is the pattern of 698 alternatives that costs more than all other rules together.
 */
export const cliches = `
a clean slate|a far cry|acid test|add insult to injury|against all odds|as luck would have it|as the crow flies
avoid like the plague|back to square one|back to the drawing board|ballpark figure|baptism by fire
barking up the wrong tree|beat a dead horse|beat around the bush|behind the eight ball|bend over backwards
best thing since sliced bread|better late than never|better safe than sorry|between a rock and a hard place
bide your time|bite the bullet|blast from the past|blessing in disguise|blood sweat and tears|boils down to
burn the midnight oil|calm before the storm|can of worms|come hell or high water|count your blessings|cut and dried
cut through the red tape|cut to the chase|devil is in the details|dime a dozen|dog and pony show|easier said than done
eleventh hour|fall by the wayside|fan the flames|few and far between|fit the bill|flash in the pan|for what it's worth
force to be reckoned with|get the lead out|get to the bottom of|get your feet wet|go against the grain|go for broke
go the extra mile|goes without saying|head over heels|hit paydirt|hold your horses|icing on the cake|in a nutshell
in a pinch|in the nick of time|in the thick of it|jump on the bandwagon|jump the gun|jump to conclusions
keep your fingers crossed|kill two birds with one stone|knock it out of the park|knock on wood|know the ropes
knuckle down|labor of love|last but not least|last-ditch effort|leaps and bounds|light at the end of the tunnel
lion's share|movers and shakers|needle in a haystack|needless to say|nip it in the bud|no pain no gain
no stone unturned|nose to the grindstone|off the top of my head|over the hump|par for the course
part and parcel|pass the buck|perfect storm|put your best foot forward|raining buckets|raining cats and dogs
reinvent the wheel|sad but true|second to none|see eye to eye|set the record straight|shoot for the moon|sink or swim
spread like wildfire|start from scratch|take the bull by the horns|take the plunge|the more the merrier|the real deal
think outside of the box|think outside the box|this day and age|through thick and thin|throw in the towel
time and time again|tip of the iceberg|tried and true|under the gun|uphill battle|water under the bridge
weather the storm|when it rains it pours|when push comes to shove|whole nine yards|wild goose chase
`;
