/** Public services that hide where a link leads. Own list. Sites' own short names (youtu.be) and governments' are left out. */
export const linkShorteners = `bit.ly bitly.com bitly.ws j.mp ow.ly owl.li ht.ly hoot.ly tinyurl.com tiny.one tiny.cc goo.gl is.gd v.gd buff.ly dlvr.it lnkd.in
rebrand.ly rb.gy cutt.ly shorturl.at shorturl.com short.io short.gy t.ly tr.im su.pr cli.gs snip.ly snipurl.com ift.tt shar.es
hubs.ly hubs.la hubs.li conta.cc trib.al spr.ly sprou.tt soci.al smart.link 
adf.ly bc.vc ouo.io shorte.st clck.ru vk.cc u.to x.co mcaf.ee po.st soo.gd s2r.co clicky.me budurl.com bl.ink urlz.fr
kutt.it lc.chat chilp.it da.gd surl.li tny.im tinu.be 1url.com 2.gp 4.gp 0rz.tw 3.ly a.co b.link bitly.is cutt.us
dub.sh dub.co eepurl.com emlnk.com e.gg fb.me gg.gg got.cr han.gl hyperurl.co l8r.it lnk.bio lnk.to lnkiy.com
plu.sh prf.hn qps.ru reurl.cc rotf.lol shrtco.de shorter.me t2m.io tiny.pl tl.gd tmblr.co twurl.nl up.to ur1.ca url.ie
vzturl.com w.wiki yourls.org zpr.io zurl.ws tinyurl.is tinyurl.at n9.cl acortar.link`;
