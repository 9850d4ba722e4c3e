package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a noun phrase may begin or end with and does not belong to it.
const (
	nounLead  = "、，, 　和与及或并而且的之其该等将把对在以由是为有“”\"'—-·•．.*◆●■《》〈〉"
	nounTrail = "、，, 　的了和与及或“\"—-·《〈"
	loneTrail = "在为是达至到也均都共各等就则却又还更仅已将能可中里内并且" // as words of their own: 采购额|就, 实施|中; not 成就, 雷达, 高中
)

// words that a noun phrase may begin with, longer than a character
var leadWords = []string{"以及", "但", "虽然", "然而", "不过", "年均", "实现了", "总的", "其中", "同时", "并且", "特别是", "尤其是", "包括", "另有", "另外", "还有", "此外", "继续", "进一步", "使得", "推动", "促进",
	"全省", "全市", "全国", "全区", "全县", "全州", "全年", "我省", "我市", "我国", "我区", "我县", "本市", "本省", "市级", "各地", "各级", "目前", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"}

// nounBefore returns the phrase that ends where the predicate begins: what is
// measured. It begins behind the last verb, modal or time of the clause.
func (p *passage) nounBefore(limit, end int) span {
	if end < limit {
		return span{}
	}
	start := limit
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < limit || m.end > end {
			continue
		}
		cut := false
		switch {
		case m.indicator != nil:
			continue
		case m.time != nil:
			cut = true
		case m.quantity != nil:
			cut = !m.quantity.class
		case m.cue != nil:
			cut = cutsNoun[m.cue.Role] || m.cue.Role == Limit && m.start == start && p.followed(k)
			switch {
			case m.cue.Role == Act && (m.start > start && !p.verbal(start, m) || !p.nominal(p.trim(span{m.end, end}))):
				cut = false // 旅客|发送量: a part of the noun
			case m.cue.Role == Reach && m.start > start && between.MatchString(p.s[m.start:end]):
				cut = false // 城区|到县城的通行时间
			case m.cue.Role == Act && measures(p.s[m.end:end]):
				cut = false // 造船完工|量
			case m.cue.Role == Act && m.cue.Nominal && p.e.generic[p.s[m.end:end]]:
				cut = false // 采购|金额
			case m.cue.Role == Reach && strings.HasPrefix(p.s[m.start:], "占"):
				cut = !p.ratioNoun(end) // 风电占总装机比重
			case m.cue.Role == Reach && m.start > start && !p.nominal(p.trim(span{m.end, end})):
				cut = false // 投资|完成率
			}
		}
		if cut && m.end <= end {
			start = m.end
		}
	}
	a := span{start, p.beforeCompared(start, end)}
	if strings.HasSuffix(p.s[a.start:a.end], "了") {
		return span{} // 工人创造了|一成产值: a verb, and who does it
	}
	return p.trim(a)
}

var between = regexp.MustCompile(`^[到至][^，。；\d]{2,12}的[^，。；\d]{2,8}$`)

// measures reports whether a verb is the head of the name of its own measure.
func measures(rest string) bool {
	r, n := utf8.DecodeRuneInString(rest)
	next, _ := utf8.DecodeRuneInString(rest[n:])
	return n > 0 && strings.ContainsRune("量率额数", r) && (n == len(rest) || !unicode.Is(unicode.Han, next) || strings.ContainsRune("和及与的", next))
}

// beforeCompared leaves out the word of comparison that the segmenter joined to the
// noun: 粮食产量比|上年.
func (p *passage) beforeCompared(start, end int) int {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start == end && m.time != nil && m.time.base {
			for _, w := range []string{"比", "较"} {
				if rest, ok := strings.CutSuffix(p.s[start:end], w); ok {
					return start + len(rest)
				}
			}
		}
	}
	return end
}

// ratioNoun reports whether the phrase that ends at end names a ratio itself.
func (p *passage) ratioNoun(end int) bool {
	t := strings.TrimRight(p.s[:end], " 　")
	for _, w := range []string{"比重", "比例", "份额", "占比", "的比率"} {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}

var cutsNoun = map[Role]bool{Modal: true, Mark: true, Act: true, Whole: true, Spread: true, Order: true, Reach: true, Base: true}

// verbal reports whether an act cue inside a phrase is its verb (全市|建成|厂房)
// and not a part of a name (中央预算内|建设|投资): it is when what stands before
// is no piece of a noun, so at the clause's start, behind a break or an adverb,
// or when the cue is a verb in any case (新增, 建成).
func (p *passage) verbal(from int, m *mention) bool {
	before := strings.TrimRight(p.s[from:m.start], " 　")
	if before == "" || !m.cue.Nominal {
		return true
	}
	r, n := utf8.DecodeLastRuneInString(before)
	if r == '地' { // 有序地|推进, not 基地|建设
		return p.words.aligned(from+len(before)-n, from+len(before))
	}
	return strings.ContainsRune("，、；：,“”）)", r)
}

// trim takes off what does not belong to the phrase at both ends.
func (p *passage) trim(a span) span {
	if a.empty() {
		return span{}
	}
	if m := numbering.FindStringIndex(p.s[a.start:a.end]); m != nil && !numeralAt(p.s[a.start+m[1]:a.end]) { // 1.8升排量 is no item 1
		a.start += m[1]
	}
	for changed := true; changed && a.start < a.end; {
		changed = false
		r, n := utf8.DecodeRuneInString(p.s[a.start:a.end])
		if strings.ContainsRune(nounLead, r) && !(r == '“' && strings.Contains(p.s[a.start+n:a.end], "”")) && !(r == '《' && strings.Contains(p.s[a.start:a.end], "》")) {
			a.start += n
			changed = true
			continue
		}
		for _, w := range leadWords {
			if rest, ok := strings.CutPrefix(p.s[a.start:a.end], w); ok && rest != "" && !strings.HasPrefix(rest, "以上") && !strings.HasPrefix(rest, "以下") && !p.e.opensName(w, rest) {
				a.start += len(w)
				changed = true
				break
			}
		}
		if c, n := p.e.cues.longest(p.s[a.start:a.end]); n > 0 && c.Role == Scope && !p.e.opensName(p.s[a.start:a.start+n], p.s[a.start+n:a.end]) {
			a.start += n
			changed = true
		}
	}
	for a.start < a.end {
		r, n := utf8.DecodeLastRuneInString(p.s[a.start:a.end])
		if !strings.ContainsRune(nounTrail, r) && !(strings.ContainsRune(loneTrail, r) && p.words.aligned(a.end-n, a.end)) {
			break
		}
		a.end -= n
	}
	if m := countedIn.FindStringIndex(p.s[a.start:a.end]); m != nil && m[0] > 0 {
		return p.trim(span{a.start, a.start + m[0]})
	}
	// A bracket of which only one half is inside does not belong to the phrase.
	t := p.s[a.start:a.end]
	if i := strings.LastIndexAny(t, "）)"); i >= 0 && !strings.ContainsAny(t[:i], "（(") {
		_, n := utf8.DecodeRuneInString(t[i:])
		return p.trim(span{a.start + i + n, a.end})
	}
	if i := strings.IndexAny(t, "（("); i >= 0 && !strings.ContainsAny(t[i:], "）)") {
		return p.trim(span{a.start, a.start + i})
	}
	return a
}

// opensName reports whether a word of place or order is a part of the name that it
// opens: 全国|重点实验室 is none without it, 全国|财政收入 is the same.
func (e *Extractor) opensName(word, rest string) bool {
	in, n := e.indicators.longest(word + rest)
	if in == nil || n <= len(word) {
		return false
	}
	without, _ := e.indicators.longest(rest)
	return without != in
}

// countedIn says in what or for what a measure is given: 订单量|以载重吨计, 养护资金|按每公里.
var countedIn = regexp.MustCompile(`(?:(?:以|按)[^，。、以按]{1,10}计(?:算)?|按?每(?:公里|平方米|人|户|亩|吨|头|台|个|次))$`)

var bracketed = regexp.MustCompile(`^[（(][^（()）]{1,8}[）)]`)

var numbering = regexp.MustCompile(`^(?:\d{1,2}(?:[．.]\d{1,2})+[ 　]+|\d{1,2}[、．.]|[①-⑳⑴-⒇]|[（(][一二三四五六七八九十\d]{1,3}[）)])`)

// nounAfter returns the phrase behind a quantity: 3个|督导服务组. It ends at a
// break, the next quantity, or a verb.
func (p *passage) nounAfter(from, clauseEnd int) span {
	if past := p.pastMeasure(from, clauseEnd); past > from {
		return p.nounAfter(past, clauseEnd)
	}
	if b := bracketed.FindString(p.s[from:clauseEnd]); b != "" {
		from += len(b) // 200万套（间）: the bracket belongs to the value
	}
	end := clauseEnd
	depth := 0
	for i, r := range p.s[from:clauseEnd] {
		switch {
		case r == '（' || r == '(':
			depth++
		case r == '）' || r == ')':
			depth--
		}
		if depth < 0 || depth == 0 && (r == '、' || isBreak(r)) {
			end = from + i
			break
		}
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < from || m.start >= end {
			continue
		}
		if m.quantity != nil && !m.quantity.class || m.time != nil && m.start > from ||
			m.cue != nil && m.start > from && (endsNoun[m.cue.Role] && !m.cue.Nominal || p.stepsOn(m)) ||
			m.cue != nil && m.start == from && (endsNoun[m.cue.Role] && !m.cue.Nominal || m.cue.Role == Act || p.stepsOn(m)) {
			end = m.start
			if m.cue != nil && p.s[m.start:m.end] == "了" {
				end = p.words.before(m.start) // 项目|使用了
			}
		}
	}
	if end <= from {
		return span{from, from}
	}
	if i := strings.IndexAny(p.s[from:end], "（("); i > 0 {
		// 迂回线(乌鞘岭迂回线): a bracket at the end explains; 中欧（亚）班列 keeps its own
		if last := strings.TrimRight(p.s[from:end], " 　"); strings.HasSuffix(last, "）") || strings.HasSuffix(last, ")") {
			end = from + i
		}
	}
	t := p.s[from:end]
	for _, w := range []string{"和", "以及", "及", "与"} {
		// 10个方面和20项任务: the second belongs to the next anchor
		if strings.HasSuffix(t, w) {
			end -= len(w)
			t = p.s[from:end]
		}
	}
	a := p.trim(span{from, end})
	if i := strings.LastIndex(p.s[a.start:a.end], "的"); i > 0 && utf8.RuneCountInString(p.s[a.start+i+len("的"):a.end]) >= 2 {
		if p.e.generic[p.s[a.start+i+len("的"):a.end]] {
			a.end = a.start + i // 硅片|的生产规模
		} else if !p.wholeOf(from, a, i) {
			a.start += i + len("的")
		}
	}
	return a
}

// wholeOf reports whether the words before 的 are what the number at once counts, so
// that they stay: 20个|乡镇的公路项目.
func (p *passage) wholeOf(from int, a span, i int) bool {
	b := p.endingAt(from)
	if b == nil || b.quantity == nil || b.quantity.unit == nil || a.start != from {
		return false
	}
	d := b.quantity.unit.Dimension
	return (d == Things || d == People) && utf8.RuneCountInString(p.s[a.start:a.start+i]) <= 10
}

// pastMeasure steps over a measure that describes what is counted: 两个|长约570米的|
// 隧道. It returns from when there is none.
func (p *passage) pastMeasure(from, clauseEnd int) int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < from || m.end >= clauseEnd || m.quantity == nil {
			continue
		}
		near := m.start-from <= len("全长约为") && !strings.ContainsAny(p.s[from:m.start], "，、和")
		if near && m.quantity.unit != nil && m.quantity.unit.Dimension == Physical && strings.HasPrefix(p.s[m.end:], "的") {
			return m.end + len("的")
		}
		break
	}
	return from
}

// stepsOn reports whether a cue begins what is said of the noun: 桥梁|也正在建设.
func (p *passage) stepsOn(m *mention) bool {
	switch p.s[m.start:m.end] {
	case "也", "还", "正在", "正", "不同程度地", "不同程度", "陆续", "逐年", "双双", "被", "用于":
		return true
	}
	return false
}

var endsNoun = map[Role]bool{Modal: true, Mark: true, Reach: true, Changing: true, Limit: true, Spread: true, Order: true, Act: true}
