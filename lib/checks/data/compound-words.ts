/** One word each, though their halves are words as well. Written for Plainpost. */
export const compoundWords: ReadonlySet<string> = new Set(
  `
airport anytime backpack backyard baseball basketball bedroom birthday blackout boardwalk bonfire bookmobile boyfriend
brainstorm breakfast broadband broadway brownout carpool childcare citywide classroom cookbook countywide courthouse
crosswalk cyberspace daycare daylight deadline downtown earthquake eldercare expertsexchange eyewitness fairground
farmland firefighter firefighters firehouse fireman fireworks floodgate floodplain floodwater floodwaters football
footpath freeway frontline girlfriend grassland greenhouse groundwater gunshot hailstorm hardship hazmat headquarters
healthcare heatstroke helpline highway homeland homeschool hometown homework hotline household hurricane infographic
keynote lakefront landfill landlord landmark landslide lifeguard lifesaver lighthouse livestream lockdown mainland
manhunt meantime midnight midtown motherhood nationwide newborn newscast newsroom nightlife northeast northwest
notebook offshore outdoors outreach overpass pathway payday playground podcast policeman preschool railway rainfall
rainstorm rideshare riverfront roadside roadway roadwork sandbag sandbags sandstorm seafood seaside shoreline showcase
sidewalk smartphone snowfall snowplow snowstorm softball southeast southwest spotlight springtime startup statehouse
statewide stoplight storefront stormwater storytime streetcar streetlight summertime sunlight sunset sunshine
superbowl superstorm taxpayer taxpayers teammate teamwork telehealth thunderstorm timeline townhall townhouse township
trailhead turnaround turnpike underpass understand uptown vaccine viewpoint voicemail volleyball walkthrough
wastewater waterfront watershed waterway webcast webinar weekday weekend wetland wetlands wildfire wildfires wildlife
wintertime woodland workday workforce workout workplace workshop worldwide
`
    .trim()
    .split(/\s+/),
);
