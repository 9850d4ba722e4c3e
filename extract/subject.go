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
	if !f.noun.empty() {
		f.subject = p.complete(f, p.withoutPlace(strings.TrimSpace(p.s[f.noun.start:f.noun.end])))
		return
	}
	if t := p.topic(f); t != "" {
		f.subject, f.owner = t, t
		p.because(f, "indicator", FromTopic, t)
		return
	}
	if f.q.unit != nil && (f.q.unit.Dimension == Things || f.q.unit.Dimension == People) && f.st.Form == Level && !f.bare {
		if g := p.lastCounted(f); g != nil {
			f.subject, f.owner = g.subject, g.owner
			f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
			p.because(f, "indicator", FromCounted, g.subject)
			return
		}
	}
	if g := p.previous(f); g != nil {
		f.subject, f.owner = g.subject, g.owner
		f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
		p.because(f, "indicator", FromBefore, g.subject)
	}
}

// sums end the names of what is counted in money even where no 元 is written.
var sums = regexp.MustCompile(`(?:销售额|成交额|交易额|金额|产值|收入|利润|税收|利税|税金|投资|投资额|资金)$`)

// asMoney gives a bare number of a sum its currency: 7亿的销售额.
func (p *passage) asMoney(f *frame) {
	if f.q.unit == nil && f.q.code == "count" && f.st.Form == Level && sums.MatchString(f.subject) {
		f.st.Unit = "CNY"
	}
}

// withoutPlace takes the place off the head of what is measured: 长春市|固定资产投资.
func (p *passage) withoutPlace(noun string) string {
	for _, m := range corpus.FindPlaces(noun, p.ctx.doc.Region) {
		if m.Start != 0 {
			break
		}
		rest := strings.TrimLeft(noun[m.End:], "的 ")
		if utf8.RuneCountInString(rest) >= 3 && !namesBody(noun[m.End:]) && !p.e.opensName(noun[:m.End], noun[m.End:]) {
			return rest
		}
	}
	return noun
}

// complete joins a head that says nothing alone (增加值, 数量, 占比) to what it belongs
// to: the subject before it; and names products in a list of outputs (钢3900万吨).
func (p *passage) complete(f *frame, noun string) string {
	g := p.previous(f)
	owner := p.outside(f)
	if owner == "" {
		owner = p.topic(f)
	}
	if owner == "" && g != nil {
		owner = g.owner
	}
	if t := p.meant(f, noun); t != "" {
		return t
	}
	if n := p.sector(f, noun); n != "" {
		f.owner = n
		return n + noun
	}
	f.owner = noun
	if p.e.generic[noun] && !f.after && owner != "" && !strings.HasSuffix(owner, noun) && !p.e.generic[owner] {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + noun
	}
	if b := p.endingAt(f.noun.start); b != nil && b.cue != nil && p.s[b.start:b.end] == "占" && f.q.unit != nil && f.q.unit.Dimension == Ratios && owner != "" {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + "占" + noun
	}
	if f.before != nil && f.q.unit != nil && (f.q.unit.Code == "t" || f.q.unit.Code == "m" || f.q.unit.Code == "m3") && strings.HasSuffix(f.before.subject, "产量") && utf8.RuneCountInString(noun) <= 4 && !strings.HasSuffix(noun, "量") {
		return noun + "产量"
	}
	return noun
}

// outside is the last name before the bracket that the clause stands in: 电梯（占比11%）.
func (p *passage) outside(f *frame) string {
	before := p.s[:f.clause.start]
	if !strings.HasSuffix(before, "（") && !strings.HasSuffix(before, "(") {
		return ""
	}
	at := strings.LastIndexAny(before, "（(")
	c := p.clauseOf(at)
	from := c.start
	if i := strings.LastIndex(before[from:at], "、"); i >= 0 {
		from += i + len("、")
	}
	n := p.nounBefore(from, at)
	if !p.nominal(n) {
		return ""
	}
	return p.s[n.start:n.end]
}

// sector is whose measure a general word is, across the verb that only says that it was
// reached: 装备行业规模以上企业|实现|营业收入, 急救网点建设|共计|投资.
func (p *passage) sector(f *frame, noun string) string {
	b := p.endingAt(f.noun.start)
	if f.after || b == nil || b.cue == nil || b.start < f.limit || !p.e.generic[noun] && noun != "投资" {
		return ""
	}
	switch p.s[b.start:b.end] {
	case "实现", "完成", "共计", "合计", "累计", "总计":
	default:
		return ""
	}
	n := p.nounBefore(f.limit, b.start)
	if !p.nominal(n) {
		return ""
	}
	t := p.withoutPlace(p.s[n.start:n.end])
	for _, w := range []string{"企业", "业", "建设", "集群"} {
		if strings.HasSuffix(t, w) {
			return t
		}
	}
	return ""
}

// meant is what a noun that only points names: 这一比重. "" when it does not point, or at
// nothing that can be found.
func (p *passage) meant(f *frame, noun string) string {
	head := anaphor.FindString(noun)
	if head == "" {
		return ""
	}
	rest := noun[len(head):]
	if rest != "" {
		if t := p.ctx.named(rest, p.sent.start+f.clause.start); t != "" {
			p.because(f, "indicator", FromTopic, t)
			f.owner = t
			return t
		}
	}
	g := p.previous(f)
	if g == nil || g.subject == "" || rest != "" && !p.e.generic[rest] {
		return ""
	}
	p.because(f, "indicator", FromBefore, g.subject)
	f.owner = g.owner
	if rest == "" || strings.HasSuffix(g.subject, rest) {
		return g.subject
	}
	return g.owner + rest
}

// anaphor points to what was named before: 这一|比重.
var anaphor = regexp.MustCompile(`^(?:这个|这一|这项|该|此项|上述)`)

// named is the last clause of the block before a byte that ends the name of a measure
// with these words (…的比重), without what only points to it.
func (c *context) named(words string, before int) string {
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
		if !anaphor.MatchString(name) && len(name) > len(words) && utf8.RuneCountInString(name) <= 40 {
			return name
		}
		t = t[:i]
	}
}

var itemHead = regexp.MustCompile(`^(?:第?[一二三四五六七八九十]+(?:是|、|，)|其中)`)

// topic is the indicator that opens an earlier clause without a value of its
// own: 粮食总产量在上年增长的基础上，又增产291亿斤.
func (p *passage) topic(f *frame) string {
	from := 0
	if f.before != nil {
		from = f.before.value.end
	}
	for i := len(p.clauses) - 1; i >= 0; i-- {
		c := p.clauses[i]
		if c.end > f.clause.start || c.start < from {
			continue
		}
		if i+1 < len(p.clauses) && p.clauses[i+1].end < f.clause.start {
			break // only the clause beside
		}
		n := p.trim(span{c.start, c.end})
		for k := range p.mentions {
			m := &p.mentions[k]
			if m.time != nil && m.start == n.start {
				n = p.trim(span{m.end, c.end})
			}
			if m.indicator != nil && m.start == n.start {
				return p.s[m.start:m.end]
			}
		}
	}
	return ""
}

// previous is the frame before in the sentence, or the last of the sentence before.
func (p *passage) previous(f *frame) *frame {
	if f.before != nil {
		return f.before
	}
	return p.ctx.last
}

func (p *passage) lastCounted(f *frame) *frame {
	for i := len(p.frames) - 1; i >= 0; i-- {
		if g := p.frames[i]; g.q != nil && g.st.Unit == "count" {
			return g
		}
	}
	return p.ctx.lastItem
}
