/** Words of alerts and town life that web pages of governments seldom use, small letters. Written for Plainpost. */
export const alertWords = `
ambulance animal animals aftershock avalanche ballot ballots barricade blizzard blood boil boiling bridge bridges bulk
burglary camp campfire camps canceled cancelled carnival closed closing closings closure closures cold compost concert
cooling council crash creek curfew debris deicing detour detours dispatch donate donation donations downed drainage
drill drive drought eclipse evacuate evacuated evacuation extinguisher fair festival fires firework flood flooded
flooding floods fog foggy forecast freeze freezing frost garbage gusts hail halloween harvest hazmat heatwave hike
hurricane hurricanes hydrant hydrants ice icy indoors kindergarten lane lanes leaf leak leaks levee library lightning
litter marathon mayor mosquito mosquitoes mudslide neighbor neighbors nonprofit outage outages pantry parade parking
parks paving pets pickup pipe pipes playground plow plowing plows pothole potholes power preparedness quake rain
rainstorm recycle recycling refuge reopen reopened reopening repair repairs rescue rescued restroom ribbon river rivers
road roads rodeo sandbag sandbags scam scams school schools seatbelt sewer shelter shelters sidewalk sidewalks sirens
skate sleet slippery smoke snow snowstorm stadium storm storms stranded street streets sweeping swim swimming tap
thunder thunderstorm tornado tornadoes traffic trail trails trash trees tsunami tunnel umbrella uphill utility vaccine
vaccines vandalism warming wildfire wildfires wind winds windy winter wreck yard zoning
`;
