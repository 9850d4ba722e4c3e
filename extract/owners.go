package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Whose measure a word is that says nothing alone: the owner before it, the verb that carries
// it, the school, the whole of a part.

// carried names what is carried with the verb, and with what carries it where the clause says
// so: 铁路|日均发送|旅客. "" when the verb is none of those.
func (p *passage) carried(f *frame, noun string) string {
	m := p.endingAt(f.noun.start)
	if f.after {
		m = p.endingAt(f.value.start)
	}
	if !m.is(Act) || !p.e.wordings[Carrying].is(p.s[m.start:m.end]) || f.q.unit == nil || f.q.unit.Dimension == Ratios || f.q.unit.Dimension != Physical && p.e.indicatorOf(noun, f) != nil {
		return ""
	}
	verb := m.start
	if strings.HasSuffix(p.s[f.limit:verb], "日均") {
		verb -= len("日均")
	}
	name := p.s[verb:m.end] + noun
	end := verb
	for m := p.endingAt(end); m != nil && m.start > f.limit && (m.time != nil || m.is(Modal, Mark, Filler)); m = p.endingAt(end) {
		end = m.start // 铁路|今天预计共|发送
	}
	if by := p.nounBefore(f.limit, end); p.nominal(by) && p.e.wordings[OfCarrier].ends(p.s[by.start:by.end]) {
		name = p.withoutPlace(p.s[by.start:by.end]) + name
	}
	return name
}

// sameObject is the object that the statement before gave the verb in which the name ends:
// 全市接待|游客|6万人次，古城接待|3万人次. "" where the name ends in none, or counts other things.
func (p *passage) sameObject(f, g *frame) string {
	m := p.endingAt(f.noun.end)
	if w := p.s[f.noun.start:f.noun.end]; f.st.Form == Level && g.q != nil && f.q.measure != "" && f.q.measure == g.q.measure && p.e.segmenter.IsVerb(w) && newlyDone.MatchString(g.subject) {
		return newlyDone.ReplaceAllString(g.subject, "") // 新登记企业9家，|注销|3家
	}
	if !m.is(Act) || f.q.unit == nil || g.q == nil || f.q.code != g.q.code || f.q.measure != g.q.measure {
		return ""
	}
	_, object, _ := strings.Cut(g.subject, p.s[m.start:m.end])
	return object
}

// newlyDone says what was done to things that are counted, before their name.
var newlyDone = regexp.MustCompile(`^新(?:登记|增|设立?|注册|开办|开设|成立|立|收|受理)`)

// together names the two or three things that the clause before counts, where 均 says the
// same of all: 孵化器达到12家、众创空间达到30家，|均实现翻番.
func (p *passage) together(f *frame) string {
	if f.before == nil || !allOf.MatchString(p.s[f.clause.start:f.value.start]) {
		return ""
	}
	g := f.before
	names := g.subject
	if g.ofWhole {
		return ""
	}
	for n := 1; g.before != nil && !g.noun.empty() && !strings.ContainsAny(p.s[g.before.value.end:g.value.start], "，；：") && g.before.q.code == g.q.code; n++ {
		g = g.before
		if n == 3 || g.noun.empty() || g.subject == "" {
			return ""
		}
		names = g.subject + "、" + names
	}
	return names
}

// modalAt is the word that says that a noun is expected or was reached, directly before it.
func (p *passage) modalAt(at int) *mention {
	if m := p.endingAt(at); m.is(Modal, Mark) {
		return m
	}
	return nil
}

// partOfBefore reports whether the value is the share that a part has in what the statement
// before measures: 固定资产投资9亿元，其中|民间投资占|六成.
func (p *passage) partOfBefore(f *frame) bool {
	b := p.endingAt(f.value.start)
	return f.st.Form == Share && !f.after && b != nil && p.s[b.start:b.end] == "占" && b.start == f.noun.end &&
		f.before != nil && f.before.st.Form == Level && strings.Contains(p.s[f.clause.start:f.noun.start], "其中")
}

// schoolOf is the sort of schools whose pupils the statement before counted, for a bare count
// of others: 中等学校|新招生9万人，|毕业|3万人. "" when the noun is no such count.
func schoolOf(g *frame, noun string) string {
	if g == nil || !pupils.MatchString(noun) {
		return ""
	}
	return school.FindString(g.subject)
}

var (
	pupils = regexp.MustCompile(`^(?:新?招生|毕业|在校)(?:学?生)?(?:人数)?$`)
	school = regexp.MustCompile(`^\p{Han}{0,10}(?:学校|院校|大学|学院|中学|小学|高中|初中|中专|技校)`)
)

// carriedOutSo is how a plan for what was measured before came out.
var carriedOutSo = regexp.MustCompile(`^(?:实际|预算)?(?:执行|完成)(?:结果|情况)$|^实际结果$`)

// anAim is an aim for what was measured before, and no measure of its own.
var anAim = regexp.MustCompile(`^(?:全年|年度|年初)?(?:目标任务|预期目标|目标|任务目标|任务)$`)

// kindsOf is what there are so many sorts of: 有色金属矿产|有20多个|品种. "" when the noun
// is no such word.
func (p *passage) kindsOf(f *frame, noun string) string {
	r := f.pred.first(Reach)
	if !f.after || !sorts[noun] || r == nil {
		return ""
	}
	n := p.nounBefore(f.limit, f.pred.start)
	if !p.nominal(n) {
		return ""
	}
	return p.withoutPlace(p.s[n.start:n.end])
}

var sorts = map[string]bool{"品种": true, "种类": true, "类别": true, "类型": true, "门类": true, "品类": true}

// produced is what an earlier clause names whose output the vocabulary knows:
// 粮食|连续四年增产，2007年|产量达到9万吨. "" when the noun is no such output.
func (p *passage) produced(f *frame, noun string) string {
	first, _, _ := strings.Cut(noun, "、") // 粮食丰收，|总产量、商品量|居全国第一
	if first != "产量" && first != "总产量" && first != "总产" || f.st.Form == Share {
		return ""
	}
	for i := range p.s[:f.clause.start] {
		end := i
		for range 6 {
			_, n := utf8.DecodeRuneInString(p.s[end:f.clause.start])
			end += n
			name := p.s[i:end] + first
			if in, k := p.e.indicators.longest(name); in != nil && k == len(name) && end > i && p.words.aligned(i, end) && !strings.HasPrefix(p.s[end:], "、") && !strings.HasSuffix(p.s[:i], "、") {
				return p.s[i:end]
			}
		}
	}
	return ""
}

// namesMeasure reports whether a noun begins with a measure of the vocabulary, so that no other
// one can be meant: 出口|焦炭.
func (p *passage) namesMeasure(noun string) bool {
	in, n := p.e.indicators.longest(noun)
	return in != nil && n < len(noun)
}

// ownedBy names a general word with whose it is. An owner that is a measure itself stands
// for what it measures: 国有企业|资产总额 for 利润; 新能源|投资 for 装机规模; 成交额 for 金额.
func (p *passage) ownedBy(owner, noun string) string {
	if noun == "金额" && strings.HasSuffix(owner, "额") {
		return owner
	}
	if of, ok := strings.CutPrefix(noun, "总"); ok && strings.HasSuffix(owner, of) {
		owner = newlyDone.ReplaceAllString(strings.TrimSuffix(owner, of), "")
		if p.e.wordings[Founding].is(owner) {
			owner = ""
		}
		return owner + noun // 新增航道里程40公里，|总里程|达700公里: of more than the new ones
	}
	if noun == "总数" || noun == "总量" {
		owner = newlyDone.ReplaceAllString(owner, "") // 新增企业30家，|总数|突破300家
	}
	m := p.e.wordings[OfRatio].ending(owner)
	if strings.HasSuffix(owner, "投资") {
		m = "投资"
	}
	if m != "" && !p.e.wordings[OfRatio].is(noun) && utf8.RuneCountInString(owner)-utf8.RuneCountInString(m) >= 2 && (m != "投资" || p.e.indicatorOf(owner, &frame{}) == nil) {
		owner = strings.TrimSuffix(owner, m) // 新能源投资|装机规模
	}
	if m := ofRate.FindStringSubmatch(owner); strings.HasSuffix(noun, "率") && strings.HasSuffix(owner, "率") {
		if owner = ""; m != nil {
			owner = m[1] // 项目开工率92%、|投产率|68%
		}
	}
	if m := measureOf.FindString(owner); m == owner && p.e.wordings[OfYear].ends(noun) {
		return noun // 销售面积下降12%；|销售额|下降20%
	} else if m != "" && p.e.wordings[OfYear].ends(noun) && utf8.RuneCountInString(owner)-utf8.RuneCountInString(m) >= 2 {
		owner = strings.TrimSuffix(owner, m)
	}
	return owner + noun
}

var (
	ofRate    = regexp.MustCompile(`^(.*\p{Han}{2})\p{Han}{2}率$`)
	measureOf = regexp.MustCompile(`(?:资产|销售|营业|成交|交易|利润|产品)?(?:总额|总收入|收入|金额|产值|产量|数量|起数|规模|增加值|成交[量额]|销售?量|票房|交易额|销售额|加工量|(?:播种|种植)?面积|亩产|单产|总产)$`)
)

// partOf is what has the share that the clause names as one of noun: 民生支出|占财政支出
// of its own clause, else owner. "" when no 占 with nothing but time and place behind it
// comes before noun.
func (p *passage) partOf(f *frame, noun, owner string) string {
	if f.after || f.st.Form != Share && !f.q.of(Ratios) {
		return ""
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.end > f.noun.start || m.time != nil || m.quantity != nil && m.quantity.word != nil || m.is(Scope, Limit, Filler) {
			continue
		}
		if m.start < f.limit || !m.is(Reach) || !strings.HasPrefix(p.s[m.start:], "占") {
			return ""
		}
		if n := p.nounBefore(f.limit, p.beforeManner(m.start, f.limit)); p.nominal(n) {
			return p.withoutPlace(p.s[n.start:n.end])
		}
		return owner
	}
	return ""
}

// shareOf leads to what a share is of, in a clause that begins with it.
var shareOf = regexp.MustCompile(`^(?:已|约|也|几乎|已经)?(?:接近|超过|达到|不到|约为)了?(\p{Han}+)$`)

// kindOfExamples is the kind of which a count names examples: 新增|甲大学等高校|9所. The
// examples belong to the name of a measure: 羊绒、驼绒等产量.
func (p *passage) kindOfExamples(f *frame, noun string) string {
	if f.after || !f.q.of(Things, People) {
		return noun
	}
	i := strings.LastIndex(noun, "等")
	at := f.noun.end - len(noun) + i // places may have been taken off the head
	if i < len("大学") || at < 0 || p.s[at:f.noun.end] != noun[i:] || !p.words.aligned(at, at+len("等")) {
		return noun
	}
	at += len(otherPlaces.FindString(p.s[at:f.noun.end])) - len("等")         // 港澳等地|游客
	at += len(p.e.wordings[Abstract].opening(p.s[at+len("等") : f.noun.end])) // 设计等方面|申请专利
	if kind := p.trim(span{at + len("等"), f.noun.end}); utf8.RuneCountInString(p.s[kind.start:kind.end]) >= 2 && p.nominal(kind) && !p.e.wordings[OfMeasure].ends(noun) {
		return p.s[kind.start:kind.end]
	}
	return noun
}

// sector is whose measure a general word is, across the verb that only says that it was
// reached: 装备行业规模以上企业|实现|营业收入, 急救网点建设|共计|投资.
func (p *passage) sector(f *frame, noun string) string {
	b := p.endingAt(f.noun.start)
	if f.after || b == nil || b.cue == nil || b.start < f.limit || !p.e.wordings[Generic].is(noun) && noun != "投资" && noun != "固定资产投资" {
		return ""
	}
	if !p.e.wordings[Possessing].is(p.s[b.start:b.end]) {
		return ""
	}
	n := p.nounBefore(f.limit, b.start)
	if !p.nominal(n) {
		return ""
	}
	t := p.withoutPlace(p.s[n.start:n.end])
	if !p.e.wordings[OfOwner].ends(t) {
		return ""
	}
	return t
}
