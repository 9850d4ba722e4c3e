package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// A piece of news moves from place to place: 在甲县，…。乙国|8月物价上涨. What its clauses open
// with tells where a value belongs that names no place itself.

// theWorld is the place of what is told of the world.
const theWorld = "全球"

// scene is where a piece of news has come to. The zero value is the place of the document.
type scene struct {
	place corpus.Place // without a code abroad
	text  string       // as written, "" at home
	at    span         // where the sentence says so, empty if one before it does
}

// findScene gives a value of news that names no place the one with which its clause opens, or
// one before it.
func (p *passage) findScene(f *frame) {
	if f.st.RegionText != "" && f.st.RegionText != "全国" || f.st.RegionText == "" && f.st.Region.Code != "" || p.ctx.doc.Genre != corpus.News {
		return
	}
	if g := f.before; g != nil && f.noun.empty() && g.subject == f.subject && (p.quotes() || g.st.RegionText == theWorld || market.MatchString(f.subject)) {
		f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText // 海峡指数涨1%|报3216点
		p.because(f, "region_text", FromBefore, g.st.RegionText)
		return
	}
	at := p.ctx.scene
	for _, c := range p.clauses {
		if s, ok := p.opensWith(c); ok && c.start <= f.value.start {
			at = s
		}
	}
	if in := p.placeAbroad(f); at.text == "" && !in.empty() {
		at = scene{text: p.s[in.start:in.end], at: in}
	}
	if at.text == "" && !p.withinNation() {
		at = p.pointedAt(f) // 在江西南昌，早稻开镰。今年|当地|推广新型收割机
	}
	if at.text == "" && strings.HasPrefix(p.s, "其中") && p.ctx.prior != nil {
		at = p.ctx.prior.lastHome() // 甲省进口增长6%。|其中，电池进口增长9%
	}
	if m := p.marketAt(f.noun); m.text != "" && f.clause.has(f.noun.start) {
		at = m // 2年期美债收益率
	} else if !f.noun.empty() && f.clause.has(f.noun.start) && p.e.wordings[OfIndex].ends(p.s[f.noun.start:f.noun.end]) && p.quotes() {
		switch in := p.placeNamed(f.noun); {
		case !in.empty():
			at = scene{text: p.s[in.start:in.end], at: in} // 富时|新加坡|海峡指数
		case at.at.empty() || !f.clause.has(at.at.start) && (p.valueIn(at.at) || homeIndex.MatchString(p.s[f.noun.start:f.noun.end])):
			at = scene{} // 韩国综合指数跌2%，|日经225指数|跌3%: each is of its own exchange
		}
	}
	if f.st.RegionText == "" || at.text != "" && at.place.Code == "" { // 全国, of the country that is spoken of
		f.st.Region, f.st.RegionText = at.place, at.text
		switch {
		case at.text == "":
		case at.at.empty():
			p.because(f, "region_text", FromLead, at.text)
		default:
			f.note("region_text", p, at.at)
		}
	}
	if m := worldwide.FindStringSubmatchIndex(p.s[f.clause.start:f.clause.end]); m != nil && f.st.RegionText == "" && !ofTheWorld.MatchString(p.s[f.clause.start+m[3]:]) {
		all := span{f.clause.start + m[2], f.clause.start + m[3]}
		f.st.Region, f.st.RegionText = corpus.Place{}, p.s[all.start:all.end]
		f.note("region_text", p, all)
	}
}

// lastHome is the place at home with which a clause of the sentence opens last.
func (p *passage) lastHome() (home scene) {
	if len(corpus.FindPlaces(p.s, corpus.Place{})) > 1 {
		return scene{} // 甲省增长5%，乙省增长6%。其中: of which?
	}
	for _, c := range p.clauses {
		if s, ok := p.opensWith(c); ok {
			home = scene{}
			if s.place.Code != "" {
				home = scene{place: s.place, text: s.text}
			}
		}
	}
	return home
}

// pointedAt is the place at home to which 当地, 该市 or 全市 points before a value: the one that was
// named last, in the sentence or those before it, and is of that rank.
func (p *passage) pointedAt(f *frame) scene {
	m := thatPlace.FindStringIndex(p.s[:f.value.start])
	if m == nil || !p.words.aligned(m[0], m[1]) || len(corpus.FindPlaces(p.s[m[1]:f.value.start], p.ctx.doc.Region)) > 0 {
		return scene{}
	}
	at := p.ctx.home
	for _, n := range corpus.FindPlaces(p.s[:m[0]], p.ctx.doc.Region) {
		if !n.Ambiguous && n.Place.Code != "" && n.Place.Level != corpus.Nation && n.Place.Code != p.ctx.doc.Region.Code {
			at = scene{n.Place, p.s[n.Start:n.End], span{n.Start, n.End}}
		}
	}
	rank, _ := utf8.DecodeLastRuneInString(p.s[m[0]:m[1]])
	switch fits := at.place.Level; {
	case rank == '地', rank == '省' && fits == corpus.Province, strings.HasSuffix(at.place.Name, string(rank)):
		return at
	}
	return scene{} // |全省| is not of 南昌县
}

// valueIn reports whether the clause that opens with a place gives a value. What it only announces
// is told in those behind it: 周四|美国|三大股指收涨，道指涨2%.
func (p *passage) valueIn(at span) bool {
	c := p.clauseOf(at.start)
	return p.anchorBetween(at.end, c.end)
}

// placeAbroad is the place of the world of which 在 says, before the value, that something is or is
// done there: 在|非洲|60家媒体播出.
func (p *passage) placeAbroad(f *frame) span {
	t := p.s[f.clause.start:f.value.start]
	for i := strings.LastIndex(t, "在"); i >= 0; i = strings.LastIndex(t[:i], "在") {
		at := f.clause.start + i + len("在")
		if w := p.e.wordings[Abroad].opening(p.s[at:f.value.start]); w != "" && p.words.aligned(at, at+len(w)) && !withAnother.MatchString(p.s[at+len(w):]) {
			return span{at, at + len(w)}
		}
	}
	return span{}
}

// placeNamed is the place of the world that a name holds, empty if it holds none or more than one.
func (p *passage) placeNamed(name span) (at span) {
	for i := name.start; i < name.end; i = p.words.next(i) {
		w := p.e.wordings[Abroad].opening(p.s[i:name.end])
		if w == "" || !p.words.aligned(i, i+len(w)) {
			continue
		}
		if !at.empty() {
			return span{}
		}
		at = span{i, i + len(w)}
	}
	return at
}

// quotes reports whether a sentence tells what share indices closed at, in points.
func (p *passage) quotes() bool {
	for k := range p.mentions {
		if q := p.mentions[k].quantity; q != nil && q.unit == nil && q.code == "点" {
			return true
		}
	}
	return false
}

// moveScene hands on what lies abroad to the next sentence of the paragraph. A place at home
// is that of its sentence alone, and of what points to it (当地): what follows is as often of the
// whole country again.
func (p *passage) moveScene() {
	if p.ctx.doc.Genre != corpus.News {
		return
	}
	for _, c := range p.clauses {
		if s, ok := p.opensWith(c); ok {
			p.ctx.scene, p.ctx.home = scene{}, scene{}
			if s.place.Code == "" {
				p.ctx.scene = scene{text: s.text}
			} else {
				p.ctx.home = scene{place: s.place, text: s.text}
			}
		}
	}
}

// opensWith is the place with which a clause opens, behind its times. false if there is none.
func (p *passage) opensWith(c span) (scene, bool) {
	at := c.start + len(numbering.FindString(p.s[c.start:c.end]))
	for moved := true; moved && at < c.end; {
		moved = false
		if m := p.beginningAt(at); m != nil && m.time != nil {
			at, moved = m.end, true
		} else if n := len(beforePlace.FindString(p.s[at:c.end])); n > 0 {
			at, moved = at+n, true
		}
	}
	t := p.s[at:c.end]
	if atHome.MatchString(t) {
		return scene{}, true
	}
	if strings.HasPrefix(t, "全国") && p.ctx.scene.text == "" {
		return scene{}, true
	}
	if s := p.marketAt(span{at, c.end}); shares.MatchString(t) && s.text != "" {
		return s, true // 美股|三大指数收涨，道指涨1%
	}
	_, named := p.e.names.longest(t) // 澳洲坚果
	if w := p.e.wordings[Abroad].opening(t); w != "" && named <= len(w) && !firmOf.MatchString(t[len(w):]) && (p.words.aligned(at, at+len(w)) || itsState.MatchString(t[len(w):])) && !withAnother.MatchString(t[len(w):]) {
		if m := strikes.FindStringIndex(t[len(w):]); m != nil {
			struck := at + len(w) + m[1]
			if there := p.e.wordings[Abroad].opening(p.s[struck:c.end]); there != "" && attack.MatchString(p.s[struck:c.end]) {
				return scene{text: there, at: span{struck, struck + len(there)}}, true // 甲国对|乙国|首都发射导弹
			}
		}
		return scene{text: w, at: span{at, at + len(w)}}, true
	}
	found := corpus.FindPlaces(t, p.ctx.doc.Region)
	if len(found) == 0 {
		return scene{}, false
	}
	m := found[0]
	if m.Start == 0 && !m.Ambiguous && m.Place.Code != "" && m.Place.Code != p.ctx.doc.Region.Code && p.actsAt(at+m.End) && !p.e.namesBody(t[m.End:]) {
		return scene{m.Place, t[:m.End], span{at, at + m.End}}, true // 重庆|日前加速推进建设，
	}
	if m.Start == 0 && !m.Ambiguous && m.Place.Code != "" && p.ctx.doc.Region.Code == "" && ruling.MatchString(t[m.End:]) {
		return scene{m.Place, t[:m.End], span{at, at + m.End}}, true // 绍兴市|政府召开会议指出，
	}
	if !strings.HasPrefix(p.s[c.end:], "，") {
		return scene{}, false
	}
	switch {
	case m.Start > 0, m.Ambiguous, m.Place.Code == "", utf8.RuneCountInString(t[m.End:]) > 8 && !onTheSpot.MatchString(p.s[c.start:c.end]), placeTold.MatchString(t[m.End:]):
		return scene{}, false
	case m.Place.Code == p.ctx.doc.Region.Code:
		return scene{}, true
	}
	return scene{m.Place, t[m.Start:m.End], span{at, at + m.End}}, true // 在河南南阳，
}

// actsAt reports whether it begins at a byte to be told what the place did that ends there, or when.
func (p *passage) actsAt(at int) bool {
	if strings.HasPrefix(p.s[at:], "：") {
		return true // 福建漳州：
	}
	if m := p.beginningAt(at); m != nil && m.time != nil || m.is(Doing, Modal, Mark) || m.is(Act) && !m.cue.Nominal {
		return true
	}
	r, n := utf8.DecodeRuneInString(p.s[at:])
	return strings.ContainsRune("以为的", r) && p.words.aligned(at, at+n) || p.predicateAt(at, len(p.s)) || p.words.aligned(at, at) && p.e.segmenter.IsVerb(p.s[at:p.words.next(at)])
}

// abroad is the place abroad with which a heading opens: 甲国：出口下降.
func (c *context) abroad(heading string) scene {
	w := c.words[Abroad].opening(heading)
	if w == "" || withAnother.MatchString(heading[len(w):]) {
		return scene{}
	}
	return scene{text: w}
}

var (
	beforePlace = regexp.MustCompile(`^(?:[ 　“]|预计|预期|(?:上|本|下)?周[一二三四五六日]|昨日|隔夜|在|位于|来到|走进|其中，?|目前|另外|此外)`)
	atHome      = regexp.MustCompile(`^(?:我国|中国|国内|我省|我市|全省|全市|两国|双方)`)
	worldwide   = regexp.MustCompile(`^(?:[^，]{0,6}[年月份度]|目前|预计|截至[^，]{1,10})?(` + theWorld + `)`)
	// a rank, a title, or a share of it
	ofTheWorld = regexp.MustCompile(`^(?:[首最第领知顶前各唯“]|\d|购|创新指数|重要农业|\p{Han}{0,8}(?:大会|博览会|论坛|峰会|[节展]|华人|员工|客户|总部|通用|供应商)|(?:发展|安全|文明|治理)倡议|市场(?:份额|占有率)|化|性|\p{Han}{0,6}(?:\d+强|第[一二三四五六七八九十\d]|首位|前列|份额|比重|占比|总量的))`)
	// of an exchange at home
	homeIndex = regexp.MustCompile(`^(?:上证|深证|沪|深成|恒生|创业板|科创|北证|中证|国证)`)
	// whose price a share market is told for
	shares = regexp.MustCompile(`^.股`)
	// one name with that of the country, of a firm or of who only says so
	firmOf = regexp.MustCompile(`^(?:银行(?:[^业间]|$)|运通|铝业公司|钢铁公司|(?:联合)?航空公司|电话电报|超微|国际集团|(?:证券|商品)?交易所(?:最新)?(?:数据|统计|报告|公布|发布|宣布|表示|称))`)
	// who speaks for a place
	ruling = regexp.MustCompile(`^(?:[省市县区]?委|(?:人民)?政府|人大常委会)[^，]{0,12}(?:召开|举行|指出|提出|印发|发布|出台|强调)`)
	// one word with the name of the country
	itsState    = regexp.MustCompile(`^(?:政府|央行|外交部|国防部|总统|首相)`)
	withAnother = regexp.MustCompile(`^(?:联盟|、|等|和|与|及|族|籍|裔|语|驻|向我国|对华)`)
	// what one country does to another happens there
	strikes = regexp.MustCompile(`^[^，对]{0,12}对`)
	attack  = regexp.MustCompile(`(?:实施|发动|发起|进行|展开)了?(?:多轮|新一轮)?(?:空袭|袭击|轰炸|炮击|打击|攻击|军事行动)|发射了?[^，]{0,6}(?:导弹|火箭弹|炮弹)`)
	// points to the place that the sentences before told of
	thatPlace = regexp.MustCompile(`当地|[该全][省市县州盟旗]`)
	onTheSpot = regexp.MustCompile(`^在[^，。；]{4,24}(?:里|内|现场|中|旁|边|上)$`)
	placeTold = regexp.MustCompile(`[等、和与及]|发布|印发|出台|推出|宣布|举行|召开`)
)
