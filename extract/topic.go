package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// topic is the measure that an earlier clause names without a value of its own:
// 粮食总产量在上年增长的基础上，又增产160亿斤. Only the clause beside is asked, or the one
// before what stands between in passing: 货运量，由于持续降雨，只增长2%.
func (p *passage) topic(f *frame) string {
	from := 0
	if f.before != nil {
		from = f.before.value.end
	}
	for i := len(p.clauses) - 1; i >= 0; i-- {
		c := p.clauses[i]
		if c.end > f.clause.start || c.start < from || aside.MatchString(p.s[c.start:c.end]) {
			continue
		}
		if t := p.topicOf(c, f); t != "" {
			return t
		}
		if p.onlyTime(c) {
			continue
		}
		return p.namedIn(c, f)
	}
	return ""
}

// branch is the branch of the economy that opens the clause beside, which gives no value:
// 软件业|发展提速，营业收入增长12%.
func (p *passage) branch(f *frame) string {
	for i := len(p.clauses) - 1; i >= 0; i-- {
		c := p.clauses[i]
		if c.end > f.clause.start {
			continue
		}
		if f.before != nil && c.start < f.before.value.end || p.anchorBetween(c.start, c.end) {
			return ""
		}
		m := p.branchAt(c)
		if shorter, ok := strings.CutSuffix(m, "经济"); ok && (strings.HasSuffix(m, "业经济") || p.e.indicatorOf(shorter+p.s[f.noun.start:f.noun.end], f) != nil) {
			m = shorter // 工业经济
		}
		return m
	}
	if p.e.wordings[Generic].is(p.s[f.noun.start:f.noun.end]) && f.before == nil && strings.Trim(p.s[:f.noun.start], leadMarks) == "" {
		return p.ctx.branch // 石化产业持续提质。|产值达到90亿元
	}
	return ""
}

// branchAt is the branch of the economy with which a clause opens that goes on to tell of it.
func (p *passage) branchAt(c span) string {
	a := p.trim(c)
	m := branchName.FindString(p.s[a.start:a.end])
	if m == "" || a.start+len(m) == a.end || !p.words.aligned(a.start+len(m), a.start+len(m)) {
		return ""
	}
	return p.withoutPlace(strings.TrimPrefix(m, "在")) // 在手工业方面
}

// noteBranch keeps the branch with which a sentence opens for those that go on with a verb or a
// bare measure: 石化产业提质升级。拓展材料市场。|产值达到90亿元。
func (p *passage) noteBranch() {
	if b := p.branchAt(p.clauseOf(0)); b != "" || p.ctx.branch != "" && !p.e.deed(p.s[:p.words.next(0)]) {
		p.ctx.branch = b
	}
}

// branchName is a branch of the economy at the head of what is said of it.
var branchName = regexp.MustCompile(`^\p{Han}{1,8}?(?:业|经济|[^，。；]业市场)`)

// onlyTime reports whether a clause says nothing but when.
func (p *passage) onlyTime(c span) bool {
	t := p.trim(c)
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.start >= t.start && m.end == t.end {
			return strings.Trim(p.s[t.start:m.start], "截至止到 　") == ""
		}
	}
	return false
}

// namedIn is the name of the vocabulary that a clause speaks of and that can have the
// value behind it: 打好“保交房”攻坚战，交付300套.
func (p *passage) namedIn(c span, f *frame) string {
	if f.before != nil {
		return ""
	}
	for i := c.start; i < c.end; i++ {
		in, n := p.e.indicators.longest(p.s[i:c.end])
		if in != nil && utf8.RuneCountInString(p.s[i:i+n]) >= 3 && p.words.aligned(i, i+n) && in.takes(f) {
			name := p.nounBefore(c.start, i+n)
			if strings.HasSuffix(p.s[:i], "“") || p.e.indicatorOf(p.s[name.start:name.end], f) == in {
				name = span{i, i + n} // words that narrow nothing may be verbs: 深化|中欧班列
			}
			return p.withoutPlace(p.s[name.start:name.end])
		}
	}
	return ""
}

// aside begins or is a clause that only tells how or why.
var aside = regexp.MustCompile(`^(?:由于|因为|考虑|不包括|不含|包括[^，]*在内$|按照?|根据|扣除|剔除|除了?|经过|虽然|尽管|如果|如|随着|通过|(?:与|和|同)[^，]*(?:相比|比较)$|在[^，]*(?:下|上|中|后|前|时)$)`)

// topicOf is the measure that opens a clause, or that is all of it.
func (p *passage) topicOf(c span, f *frame) string {
	n := p.trim(c)
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && m.start == n.start {
			n = p.trim(span{m.end, c.end})
		}
		if m.indicator != nil && m.start == n.start {
			return p.s[m.start:m.end]
		}
	}
	if those, ok := strings.CutSuffix(p.s[n.start:c.end], "的"); ok {
		if b := p.endingAt(n.start + len(those)); b != nil && b.quantity != nil && b.quantity.class {
			return p.withoutPlace(those) // 产值超10亿元|的，共有20家
		}
	}
	n.end -= len(going.FindString(p.s[n.start:n.end]))
	if of, ok := strings.CutSuffix(p.s[n.start:n.end], "方面"); ok && p.e.wordings[Generic].is(p.s[f.noun.start:f.noun.end]) && p.nominal(span{n.start, n.start + len(of)}) {
		return p.withoutPlace(strings.TrimPrefix(of, "在")) // 快递方面，|业务量|增长6%
	}
	told := n.end
	n = p.withoutChange(n)
	changes := n.end < told && f.st.Form == Growth && f.noun.empty() // 茶叶|持续增长，增速达到6%: it is what changes
	n = p.withoutVerb(n)
	n.end = n.start + len(p.e.wordings[Pace].cutAll(p.s[n.start:n.end]))
	t := p.s[n.start:n.end]
	if !p.nominal(n) || utf8.RuneCountInString(t) > 30 || strings.Contains(t, "了") || p.predicated(n) {
		return ""
	}
	if m := examplesOf.FindStringSubmatch(t); m != nil && p.onlyNames(span{n.end - len(m[1]), n.end}) && !allOf.MatchString(p.s[f.clause.start:f.value.start]) && (f.st.Form == Growth || f.st.Form == Change || p.e.wordings[Generic].is(p.s[f.noun.start:f.noun.end])) {
		return m[1] // 钢、水泥、汽车等|主要工业产品|，产量都增长20%
	}
	if !changes && !p.e.wordings[OfMeasure].ends(t) && !p.e.wordings[OfMoney].ends(t) && !allOf.MatchString(p.s[f.clause.start:f.value.start]) && !((p.isPart(f, t) || p.datedNext(c, f)) && p.onlyNames(n)) && !(f.q.of(Things) && p.e.wordings[OfThings].ends(t)) {
		return ""
	}
	return p.withoutPlace(t)
}

// examplesOf is a list of examples, and of what they are some.
var examplesOf = regexp.MustCompile(`、[^，。；]{1,20}等(\p{Han}{2,10})$`)

// going ends a clause that says how something goes on, without a value.
var going = regexp.MustCompile(`(?:呈现?出?|保持|延续|继续)[^，。；]{0,14}(?:态势|趋势|势头|走势|局面)$|(?:明显|显著|较快|平稳|强劲|稳定)$|(?:出现|集中)在[^，。；]{1,16}$`)

// allOf opens a clause that is about all that the clause before lists: 副食品，|都增长30%.
var allOf = regexp.MustCompile(`^也?(?:都|均|皆)`)

// isPart reports whether a clause says what part of a whole that is what the one before it names:
// 入社的农户，|已占全部农户的六成.
func (p *passage) isPart(f *frame, name string) bool {
	return ofAWhole.MatchString(p.s[f.clause.start:f.value.start]) && !strings.HasPrefix(p.s[f.value.end:], "的") && utf8.RuneCountInString(name[strings.LastIndex(name, "的")+1:]) <= longestPart
}

// datedNext reports whether a clause that opens its sentence is followed by one that opens with its
// year and names nothing: 居民的购买力，|2023年比2020年增加7%.
func (p *passage) datedNext(c span, f *frame) bool {
	m := p.beginningAt(f.clause.start)
	return c.start == 0 && nameWithOwner.MatchString(p.s[c.start:c.end]) && c.end+len("，") == f.clause.start && f.noun.empty() && m != nil && m.time != nil && m.time.entry.Means == InYear && !p.anchorBetween(c.start, c.end)
}

// nameWithOwner is a name of which 的 tells whose it is.
var nameWithOwner = regexp.MustCompile(`\p{Han}{2}的\p{Han}{2,8}$`)

// onlyNames reports whether a range names something and says nothing of it: no verb ends it, and one
// opens it only where 的 leads on to a name.
func (p *passage) onlyNames(a span) bool {
	last := p.words.before(a.end)
	if last >= a.start && p.e.segmenter.IsVerb(p.s[last:a.end]) || goesWell.MatchString(p.s[a.start:a.end]) {
		return false
	}
	first := p.s[a.start:p.words.next(a.start)]
	return strings.Contains(p.s[a.start:a.end], "的") || !p.e.deed(first) && !p.beginningAt(a.start).is(Act, Bringing)
}

// goesWell ends what is said of something without a number.
var goesWell = regexp.MustCompile(`(?:发展|优化|壮大|提升|提高|改善|增强|升级|推进|强调|指出)$`)

// longestPart bounds, in characters, the head of a name that is a clause by itself.
const longestPart = 8

// ofAWhole opens a clause that says what part of a whole something is.
var ofAWhole = regexp.MustCompile(`^(?:已经?|约|大约|就|也|仅|只)*占[^比有据]`)

// withoutVerb takes what is to be done, or expected, off the head of a clause:
// 扩大|草场面积, 预计|橡胶价格.
func (p *passage) withoutVerb(a span) span {
	m := p.beginningAt(a.start)
	if !m.is(Modal) && !(m.is(Changing) && !p.e.wordings[OfRate].ends(p.s[m.start:m.end])) {
		return a
	}
	return p.trim(span{m.end, a.end})
}

// withoutChange takes a change of no amount off the end of a clause, and when it was:
// 职工养老金|连续3年增加.
func (p *passage) withoutChange(a span) span {
	m := p.endingAt(a.end)
	if !m.is(Changing) || p.e.wordings[OfRate].ends(p.s[m.start:m.end]) || m.start <= a.start {
		return a
	}
	return span{a.start, p.beforeMarks(m.start, a.start)}
}

// predicated reports whether something is said in a span, so that it is more than a name;
// what stands before 的 only narrows the name: 转为公私合营的|工业的比重.
func (p *passage) predicated(a span) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < a.start || m.end > a.end {
			continue
		}
		if m.end <= a.start+max(0, strings.LastIndex(p.s[a.start:a.end], "的")) {
			continue
		}
		if m.end == a.end && m.is(Changing) && p.e.wordings[OfRate].ends(p.s[m.start:m.end]) {
			continue // 人口自然|增长率
		}
		if m.quantity != nil || m.cue != nil && endsNoun[m.cue.Role] && !(m.cue.Role == Act && m.cue.Nominal) {
			return true
		}
	}
	return false
}

// meant is what a noun that only points names: 这一比重. "" when it does not point, or at
// nothing that can be found.
func (p *passage) meant(f *frame, noun string) string {
	head := p.e.wordings[Pointing].opening(noun)
	if head == "" {
		return ""
	}
	rest := noun[len(head):]
	if rest != "" {
		if t := p.nameBefore(rest, p.sent.start+f.clause.start); t != "" {
			p.because(f, "indicator", FromTopic, t)
			f.owner = t
			return t
		}
	}
	g := p.previous(f)
	if g == nil || g.subject == "" || rest != "" && !p.e.wordings[Generic].is(rest) {
		return ""
	}
	p.because(f, "indicator", FromBefore, g.subject)
	f.owner = g.owner
	if rest == "" || strings.HasSuffix(g.subject, rest) {
		return g.subject
	}
	return g.owner + rest
}

// nameBefore is the last clause of the block before a byte that ends the name of a measure
// with these words (…的比重), without what only points to it.
func (p *passage) nameBefore(words string, before int) string {
	c := p.ctx
	t := c.doc.Text[c.block.Start:max(c.block.Start, before)]
	for {
		i := strings.LastIndex(t, words)
		if i < 0 {
			return ""
		}
		name := t[:i+len(words)]
		if j := strings.LastIndexFunc(name, isBreak); j >= 0 {
			_, n := utf8.DecodeRuneInString(name[j:])
			name = name[j+n:]
		}
		name = strings.TrimLeft(itemHead.ReplaceAllString(name, ""), nounLead)
		if !p.e.wordings[Pointing].opens(name) && len(name) > len(words) && utf8.RuneCountInString(name) <= 40 {
			return name
		}
		t = t[:i]
	}
}

var itemHead = regexp.MustCompile(`^(?:第?[一二三四五六七八九十]+(?:是|、|，)|其中)`)
