/** Sites that agencies link to and that nobody takes for the agency's own. Own list. */
export const wellKnownHosts = `facebook.com fb.com fb.watch instagram.com x.com twitter.com nextdoor.com youtube.com youtu.be linkedin.com threads.net bsky.app
tiktok.com flickr.com vimeo.com pinterest.com snapchat.com whatsapp.com zoom.us zoomgov.com webex.com microsoft.com google.com goo.gl
apple.com t.co forms.gle eventbrite.com surveymonkey.com qualtrics.com redcross.org amazon.com wikipedia.org
weather.com arcgis.com granicus.com legistar.com municode.com civicplus.com governmentjobs.com neogov.com publicinput.com
polco.us peakdemocracy.com everbridge.net smart911.com genasys.com perimeterplatform.com govdelivery.com opengov.com`;
