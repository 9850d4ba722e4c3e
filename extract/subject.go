package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// findSubject names the indicator: the noun found, or the one of the frame
// before when the clause leaves it unsaid (达到99%，比去年同期提高42个百分点).
func (p *passage) findSubject(f *frame) {
	if f.q.part > 0 {
		whole := p.e.wholeBefore(p.s[:f.value.start])
		f.subject = whole.Parts[f.q.part-1] + "比重"
		f.owner = f.subject
		return
	}
	if n := p.shareOfOwned(f); n != "" {
		f.subject, f.owner = n, n
		return
	}
	if n := p.those(f); n != "" {
		f.subject, f.owner = n, n
		p.because(f, "indicator", FromTopic, n)
		return
	}
	if n := p.perPeople(f); n != "" {
		f.subject, f.owner = n, n
		return
	}
	if g := p.lastCounted(f); g != nil && f.q.of(People) && f.after && p.e.wordings[TakingPart].is(p.s[f.noun.start:f.noun.end]) {
		f.subject, f.owner = g.subject+p.s[f.noun.start:f.noun.end], g.subject
		p.because(f, "indicator", FromCounted, g.subject)
		return // 举行冰雪活动900场，超9万人|参与
	}
	if !f.noun.empty() {
		f.subject = p.saving(f) + p.attending(f) + p.complete(f, p.withoutPlace(strings.TrimSpace(glossed.ReplaceAllString(p.s[f.noun.start:f.noun.end], "")))) + p.employed(f) + p.paceTold(f) + p.priceTold(f)
		return
	}
	t := p.outside(f)
	if t == "" {
		t = p.announced(f)
	}
	if t == "" {
		t = p.topic(f)
	}
	if t != "" {
		f.subject, f.owner = t, t
		p.because(f, "indicator", FromTopic, t)
		return
	}
	if f.q.of(Things, People) && f.st.Form == Level && !f.bare && !p.reachedNow(f) {
		if g := p.lastCounted(f); g != nil {
			f.subject, f.owner, f.from = g.subject, g.owner, g
			if f.pred.first(Act) != nil {
				f.subject = stageOfWork.ReplaceAllString(f.subject, "") // 续建安置房90套，|新开工|30套
			}
			p.because(f, "indicator", FromCounted, g.subject)
			return
		}
	}
	if g := p.previous(f); g != nil && g.before != nil && p.fromBase(f) != nil {
		g = g.before // 用水20亿吨，比上年的21亿吨|少1亿吨: what is compared with the base
		f.from = g
		f.subject, f.owner, f.ofWhole = g.subject, g.owner, g.ofWhole
		p.because(f, "indicator", FromBefore, g.subject)
		return
	}
	if t := p.together(f); t != "" {
		f.subject, f.owner = t, t
		p.because(f, "indicator", FromBefore, t)
		return
	}
	if g := p.previous(f); g != nil {
		f.subject, f.owner, f.ofWhole, f.all = g.subject, g.owner, g.ofWhole, g.all
		if g.ofWhole && f.st.Form != Share && !f.q.of(Points) {
			f.subject, f.ofWhole = g.owner, false // 税收占收入的六成，增长5%: the tax grows
		}
		if f.q.word != nil && f.q.word.Predicate && g.owner != "" {
			f.subject = g.owner // 总投资8亿元的水电站…，全部投产
		}
		f.from = g
		p.because(f, "indicator", FromBefore, g.subject)
	}
}

// paceTold is the pace whose own change the value tells, as a part of the name: 产业|增速|提高
// 2个百分点. "" if the change is of the measure itself.
func (p *passage) paceTold(f *frame) string {
	if f.st.Form != Change || !f.q.of(Points) || len(f.pred.chain) < 2 {
		return ""
	}
	far := f.pred.chain[len(f.pred.chain)-1]
	if w := p.s[far.start:far.end]; far.start == f.noun.end && far.cue != nil && paceName[w] && f.pred.first(Changing) != far {
		return w
	}
	return ""
}

// priceTold is the price that the verb of change speaks of, where the name is that of a thing:
// 药品|平均降价|六成.
func (p *passage) priceTold(f *frame) string {
	m := f.pred.first(Changing)
	if m == nil || !changesPrice[p.s[m.start:m.end]] || f.after || priced.MatchString(p.s[f.noun.start:f.noun.end]) {
		return ""
	}
	return "价格"
}

// changesPrice are verbs that say that a price changed.
var changesPrice = map[string]bool{"降价": true, "涨价": true, "提价": true, "减价": true}

// priced ends the names of prices, of what is paid and of who asks it.
var priced = regexp.MustCompile(`(?:价格?|费用?|成本|指数|租金?|企业|公司|商家|厂家|农户)$`)

// reachedNow reports whether the value is the number to which what the statement before
// measures has come: 学生数增长四成，|即达到|21万人.
func (p *passage) reachedNow(f *frame) bool {
	g := p.previous(f)
	return g != nil && (g.st.Form == Growth || g.st.Form == Change) && numberName.MatchString(g.subject) && f.pred.first(Reach) != nil
}

// numberName ends the names of numbers of things.
var numberName = regexp.MustCompile(`(?:人数|次数|户数|家数|个数|总数|总量|[生员工众口者民儿童]数)$`)

// shareOfOwned joins an owner to what a share of it is: 焦化行业|70%以上|产能. "" where the
// words beside the value are no such pair.
func (p *passage) shareOfOwned(f *frame) string {
	if f.noun.empty() || f.after || f.q.unit == nil || f.q.unit.Code != "percent" || len(f.pred.chain) > 0 || f.st.Form != Share {
		return ""
	}
	n := p.nounAfter(f.value.end, f.clause.end)
	if n.start == f.value.end+len("的") && p.nominal(n) && f.noun.end == f.value.start && p.s[f.value.end:n.start] == "的" && (p.e.wordings[OfMeasure].ends(p.s[n.start:n.end]) || strings.HasPrefix(p.s[n.start:], "股")) {
		return p.s[f.noun.start:f.noun.end] + p.s[n.start:n.end] // 合资公司|55%的|股权
	}
	if n.start != f.value.end || !p.nominal(n) || !p.e.wordings[OfMeasure].ends(p.s[n.start:n.end]) || f.noun.end != f.value.start {
		return ""
	}
	return p.s[f.noun.start:f.noun.end] + p.s[n.start:n.end]
}

// saving is the verb of what was saved, as a part of its name: 节约|2亿元|资金.
func (p *passage) saving(f *frame) string {
	m := p.endingAt(f.value.start)
	if !f.after || f.st.Form != Level || m == nil || m.cue == nil || !m.cue.Amount || f.pred.first(Base) != nil || strings.HasPrefix(p.s[f.noun.start:], p.s[m.start:m.end]) {
		return ""
	}
	return p.s[m.start:m.end]
}

// perPeople is what so many are counted of for so many people: 每千人口拥有|医师3名、|护士4名.
// "" if the clause says no such number.
func (p *passage) perPeople(f *frame) string {
	if f.after || !f.q.of(Things, People) {
		return ""
	}
	if g := f.before; g != nil && p.s[g.value.end:max(g.value.end, f.noun.start)] == "、" {
		f.per = g.per
	} else {
		f.per = forPeople.FindString(p.s[f.limit:max(f.limit, f.noun.start)])
	}
	if f.per == "" {
		return ""
	}
	return f.per + p.s[f.noun.start:f.noun.end]
}

// forPeople is the number of people for which something is given.
var forPeople = regexp.MustCompile(`每(?:百|千|万|(?:十|百|10|100)万)(?:名|位|户)?\p{Han}{0,10}$`)

// attending is what those who are counted came to do, as a part of their name where it
// says no more: 230家|企业|参展.
func (p *passage) attending(f *frame) string {
	if !f.after || !strings.Contains(bodies, f.q.measure) || f.q.measure == "" || utf8.RuneCountInString(p.s[f.noun.start:f.noun.end]) != 2 {
		return ""
	}
	w := p.e.wordings[Attending].opening(p.s[f.noun.end:])
	rest := p.s[f.noun.end+len(w):]
	if r, _ := utf8.DecodeRuneInString(rest); rest != "" && r != '、' && !isBreak(r) {
		return ""
	}
	return w
}

// employed is what people that are counted have found: 600名下岗职工|实现了|再就业.
func (p *passage) employed(f *frame) string {
	if !f.after || !f.q.of(People) {
		return ""
	}
	if m := findsWork.FindStringSubmatch(p.s[f.noun.end:]); m != nil {
		return m[1]
	}
	return ""
}

var findsWork = regexp.MustCompile(`^(?:已|均)?实现了?((?:再|稳定|转移)?就业)`)

// glossed is a bracket that explains the name it stands in: 面板（包括柔性面板）的销量.
var glossed = regexp.MustCompile(`[（(](?:扣除|剔除|未计|未包括|其中|包括|包含|含|即|简称|又称|不含|不包括|折[^（()）]{1,3}|按[^（()）]{1,12}计算?|[^（()）]{0,12}下同)[^（()）]*[）)]`)

// withoutPlace takes the places off the head of what is measured: 长春市|固定资产投资,
// 甲、乙两市|经济总量.
func (p *passage) withoutPlace(noun string) string {
	end := 0
	found := corpus.FindPlaces(noun, p.ctx.doc.Region)
	if len(found) > 1 && found[0].Start == 0 && twins(noun, found[0], found[1]) {
		return noun // 宁波|舟山航运中心: one name
	}
	for _, m := range found {
		if link := noun[end:max(end, m.Start)]; end == 0 && m.Start > 0 || end > 0 && link != "、" && link != "和" && link != "与" {
			break
		}
		rest := strings.TrimLeft(noun[m.End:], "的 ")
		if utf8.RuneCountInString(rest) < 3 && !p.e.wordings[OfYear].is(rest) && !p.e.wordings[OfMoney].is(rest) && !p.e.deed(rest) || strings.HasPrefix(rest, "性") || strings.HasPrefix(rest, "至") || strings.HasPrefix(rest, "到") || strings.HasPrefix(rest, "—") || largerArea.MatchString(rest) || p.e.namesBody(noun[m.End:]) || p.e.opensName(noun[:m.End], noun[m.End:]) {
			break
		}
		end = m.End
	}
	if end == 0 {
		return noun
	}
	rest := strings.TrimLeft(noun[end:], "的、 ")
	if all := allOfIt.FindString(rest); !longerOf.MatchString(rest[len(all):]) && utf8.RuneCountInString(rest[len(all):]) >= 2 {
		rest = rest[len(all):]
	}
	if last := noun[:end]; countyTown.MatchString(rest) && (strings.HasSuffix(last, "县") || strings.HasSuffix(last, "省")) {
		return last[len(last)-len("县"):] + rest // 东安县|县城污水
	}
	if others := otherPlaces.FindString(rest); utf8.RuneCountInString(rest[len(others):]) >= 3 {
		rest = rest[len(others):]
	}
	return rest
}

// countyTown is the rest of 县城 or 省城 behind the place, not 城市, 城镇 and their like.
var countyTown = regexp.MustCompile(`^城[^市镇乡区关中投建管]`)

// allOfIt says that all of the place before it is meant (贵州|全省|种植水稻), unless its last character
// begins another word: 全市场, 全县域.
var (
	allOfIt  = regexp.MustCompile(`^全[省市县区州镇乡]`)
	longerOf = regexp.MustCompile(`^[场域]`)
)

// notMade opens the name of what came from elsewhere or is there already.
var notMade = regexp.MustCompile(`^(?:进口|出口|库存|消费|收购|销售)`)

// stageOfWork is how far works are, as a part of their name.
var stageOfWork = regexp.MustCompile(`^(?:续建|在建|新建|改建|扩建)`)

// otherPlaces closes a list of places: 甲、乙|等三市|经济总量.
var otherPlaces = regexp.MustCompile(`^等(?:[两三四五六七八九十\d]*个?(?:地区|地级市|地|省份|省|市|县|区|州|国))?`)

// complete joins a head that says nothing alone (增加值, 数量, 占比) to what it belongs
// to: the subject before it; and names products in a list of outputs (钢3900万吨).
func (p *passage) complete(f *frame, noun string) string {
	g := p.previous(f)
	owner := p.outside(f)
	if owner == "" {
		owner = p.topic(f)
	}
	if p.e.wordings[OfMoney].ends(owner) && utf8.RuneCountInString(noun) >= 4 && p.e.wordings[OfMoney].ends(noun) {
		owner = "" // 公司营收下滑，实现|总收入49亿元: one measure is none of another
	}
	if owner == "" {
		owner = p.branch(f)
	}
	if owner == "" && g != nil {
		if w := g.q.word; w != nil && w.Low == 100 && g.before != nil && g.before.st.Form == Level {
			g = g.before // 面积达到9万亩，做到|适宜区|全覆盖，规模居第二
		}
		owner = g.owner
	}
	if g != nil && f.after && noun == "水平" {
		f.owner = g.owner
		return g.subject // 递增4%，高于前五年递增3%的|水平
	}
	if t := p.meant(f, noun); t != "" {
		return t
	}
	if t := p.carried(f, noun); t != "" {
		return t
	}
	if g != nil && !f.after {
		noun += p.sameObject(f, g)
	}
	if _, moved, ok := strings.Cut(noun, "拉动"); ok && f.st.Form == Growth && p.e.indicatorOf(moved, f) != nil {
		noun = moved // 拉动|工业增加值|增长6%
	}
	noun = p.kindOfExamples(f, noun)
	if n := p.sector(f, noun); n != "" {
		f.owner = n
		return n + noun
	}
	if g != nil && f.plan && !f.after {
		f.owner, f.ofWhole = g.subject, true
		return g.subject + noun // 棉花产量达到9万担，完成|年度计划|的97%
	}
	if n := p.produced(f, noun); n != "" {
		f.owner = n
		return n + noun
	}
	if c := p.endingAt(f.noun.start); utf8.RuneCountInString(noun) == 1 && !c.is(Changing) && (f.st.Form == Growth || f.st.Form == Level && !f.after && f.q.unit != nil && f.q.unit.Code == "t" && f.before != nil && strings.HasSuffix(f.before.subject, "量")) {
		return noun + "产量" // 煤|增长5%
	}
	if g != nil && (f.after || f.st.Form == Share) && anAim.MatchString(noun) {
		f.owner, f.ofWhole = g.owner, g.ofWhole
		return g.subject // 新增就业3万人，完成全年5万人|目标任务|的六成
	}
	if g != nil && carriedOutSo.MatchString(noun) {
		f.owner, f.ofWhole = g.owner, g.ofWhole
		return g.subject // 财政赤字三十亿元。1981年|实际执行结果|为二十五亿元
	}
	if g != nil && !f.after && utf8.RuneCountInString(noun) == 2 && f.q.code == g.q.code && strings.Contains(g.subject, noun+"面积") {
		f.owner = g.owner
		return g.subject // 住宅成交面积186万平方米；其中甲市|成交|4万平方米
	}
	if f.st.Form == Change && f.q.code == "基点" && bond.MatchString(noun) && strings.Contains(p.s[:f.noun.start], "收益率") {
		f.owner = noun + "收益率"
		return f.owner // 收益率走势分化，|10年期国债|下行0.2bp
	}
	if n := p.headOfList(f, noun); n != "" {
		return noun + n
	}
	generic := p.e.wordings[Generic].is(noun)
	if n := p.kindsOf(f, noun); n != "" {
		f.owner = n
		return n + noun
	}
	if n := p.acrossTime(f); n != "" && (generic || noun == "装机规模" || noun == "装机量" || noun == "余额" || soughtAfter.MatchString(noun) || p.e.wordings[OfMeasure].ends(noun) && (p.e.wordings[OfOwner].ends(n) || p.e.wordings[OfBody].ends(n))) {
		f.owner = n
		return n + noun
	}
	if n, whole := p.partOfAll(f, noun); n != "" {
		f.owner, f.all = noun, whole
		p.because(f, "indicator", FromBefore, whole)
		return n
	}
	if n := p.graded(f, noun); n != "" {
		f.owner = n
		return n
	}
	if n := p.elsewhere(f, noun); n != "" {
		f.owner = n
		return n
	}
	if m := p.modalAt(f.noun.start); m != nil && !f.after && (pupils.MatchString(noun) || p.e.wordings[Working].is(noun)) {
		if n := p.nounBefore(f.limit, m.start); p.nominal(n) {
			f.owner = p.withoutPlace(p.s[n.start:n.end])
			return f.owner + noun // 小学一年级|预计|招生, 早稻|已|栽插
		}
	}
	if n := schoolOf(g, noun); n != "" {
		f.owner = n
		p.because(f, "indicator", FromOwner, n)
		return n + noun
	}
	if p.partOfBefore(f) && g != nil && utf8.RuneCountInString(g.subject) <= 12 {
		f.owner, f.ofWhole = noun, true
		p.because(f, "indicator", FromBefore, g.subject)
		return noun + "占" + g.subject
	}
	f.owner = noun
	if n := p.described(f); n != "" {
		f.owner = n // 总投资8亿元的|水电站
		if generic {
			p.because(f, "indicator", FromOwner, n)
			return n + noun
		}
	}
	if of := p.partOf(f, noun, owner); of != "" {
		f.owner, f.ofWhole = of, true
		p.because(f, "indicator", FromOwner, of)
		return of + "占" + noun
	}
	if generic && !f.after && owner != "" && !strings.HasSuffix(owner, noun) && !p.e.wordings[Generic].is(owner) {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return p.ownedBy(owner, noun)
	}
	if !f.after && owner != "" && f.st.Form == Share && strings.HasSuffix(p.s[:f.noun.start], "对") && p.e.wordings[Generic].ends(noun) && p.trim(span{f.clause.start, f.noun.end}) == f.noun {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return p.ownedBy(owner, "对"+noun) // 服务业增加值达到3万亿元，|对经济增长贡献率|超过六成
	}
	if strings.HasPrefix(noun, "占") && !strings.HasPrefix(noun, "占据") && p.e.wordings[OfRatio].ends(noun) && owner != "" {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + noun // 经济总量突破3万亿元，占全国比重达到6%
	}
	if f.noun.end >= f.clause.start && f.noun.end+len("的") == f.value.start && owner != "" && f.st.Form == Share {
		if m := shareOf.FindStringSubmatch(p.s[f.clause.start:f.noun.end]); m != nil {
			f.owner, f.ofWhole = owner, true
			p.because(f, "indicator", FromOwner, owner)
			return owner + "占" + m[1] // 灌溉面积3万亩，|接近|总面积|的一成
		}
	}
	if f.before != nil && f.q.unit != nil && (f.q.unit.Code == "t" || f.q.unit.Code == "m" || f.q.unit.Code == "m3") && strings.HasSuffix(f.before.subject, "产量") && utf8.RuneCountInString(noun) <= 4 && !notMade.MatchString(noun) && !strings.HasSuffix(noun, "量") && !p.namesMeasure(noun) && !p.e.wordings[OfBalance].ends(noun) && !p.e.wordings[OfYear].opens(noun) {
		return noun + "产量"
	}
	return noun
}
