package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// findObject reads what stands behind the verb, to the end of its clause or to
// the next deed; coordinated verbs (制定和推行) join the action.
func (p *passage) findObject(d *deed) bool {
	p.join(d)
	if (d.lead.phrase == "将" || d.lead.phrase == "把" || d.lead.modal) && d.entry.Class != Draft {
		for _, w := range []string{"成为", "成", "为"} {
			if at := d.verb.end + len(w); strings.HasPrefix(p.s[d.verb.end:d.clause.end], w) && p.words.aligned(at, at) { // 将…打造|成…, not 设立|成都…
				d.verb.end += len(w)
				break
			}
		}
	}
	if rest, ok := strings.CutPrefix(p.s[d.verb.end:d.clause.end], "好"); ok && rest != "" { // 实施好
		d.verb.end += len("好")
	}
	d.object = span{d.verb.end, d.clause.end}
	rest := p.s[d.object.start:d.object.end]
	if notObject.MatchString(rest) && !(d.entry.Class == Finish && strings.HasPrefix(rest, "与")) {
		return false
	}
	for _, m := range bracket.FindAllStringSubmatchIndex(p.s[d.object.start:d.object.end], -1) {
		if actor, _ := p.e.pledges.readDuty(p.s[d.object.start+m[2] : d.object.start+m[3]]); actor != "" {
			d.object.end = d.object.start + m[0]
			break
		}
	}
	if d.entry.Class == Settle && (p.foretells(d.object) || p.subjectOf(d.object)) {
		return false
	}
	p.lengthen(d)
	p.cutObject(d)
	t := strings.TrimRight(p.plain(d.object), " 　”")
	if p.e.wordings[Trailing].ends(t) && !strings.HasSuffix(t, "集中") && !d.entry.Hands {
		return false
	}
	return utf8.RuneCountInString(strings.TrimSpace(t)) >= 2
}

// foretells reports whether a range is a sentence of its own behind a verb of saying:
// 明确|今年将开展….
func (p *passage) foretells(a span) bool {
	for m := p.beginningAt(a.start); m != nil; m = p.beginningAt(m.end) {
		if m.is(Modal) && !p.e.wordings[HalfModal].is(p.s[m.start:m.end]) {
			return !p.e.pledges.head(p.s[a.start:a.end], Draft) // 提出|拟奖励的名单
		}
		if m.time == nil {
			return false
		}
	}
	return false
}

// subjectOf reports whether a range behind a noun that is a verb as often runs on to its
// own verb: 供水|单位将执行.
func (p *passage) subjectOf(a span) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Modal) && m.start > a.start && m.end < a.end && !p.quoted(m.start) && runsOn.MatchString(p.s[m.start:a.end]) {
			return true
		}
	}
	return strings.Contains(p.s[a.start:a.end], "会有所")
}

// runsOn is a modal and what it governs, with no noun of which it says so.
var runsOn = regexp.MustCompile(`^(?:将|要|应|必须|需)[^的]+$`)

// lengthen takes clauses behind the verb's own into an object whose head they bring:
// 成立由主要负责人任组长，|各部门为成员的工作专班.
func (p *passage) lengthen(d *deed) {
	if !composed.MatchString(p.s[d.object.start:d.object.end]) || d.entry.Class == Settle || p.whole(d, p.s[d.object.start:d.object.end]) {
		return
	}
	end := d.object.end
	for _, c := range p.inOrder() {
		if c.start < end || strings.Trim(p.s[end:c.start], "，, 　") != "" {
			continue
		}
		end = c.end
		t := p.s[c.start:c.end]
		if p.e.pledges.order(t) {
			return
		}
		if strings.LastIndex(t, "的") > 0 && p.whole(d, t) {
			d.object.end = c.end
			return
		}
	}
}

// composed opens an object that says at length who or what makes it up.
var composed = regexp.MustCompile(`^(?:由|以|包括|涵盖|覆盖|集|[^的]{0,12}(?:任|担任|为)(?:组长|主任|召集人|总指挥)|[^的]{2,40}(?:参与|参加|主导|牵头|推动|协同|联动)$)`)

// What follows a verb that is part of a noun, done, or said in passing; and
// what refers to the text itself.
var notObject = regexp.MustCompile(`^(?:的|了|过|后(?:[^续备]|$)|以来|情况|进度|之|率(?:[^先]|$)|期间|所(?:[^有]|$)|力度|步伐|和|与|或|及|并(?:[^网轨购]|$)|为(?:[^期][^的]*)?$|中(?:实行|进行|发现|的)|于|给|、|有望|贡献|”|奠基|仪式|时间|日期|下(?:融合|联动|一体|相?结合|同步|互动)|` +
	`如下|以下|上述|下列|该|这|此|其|` + thisText + `)`)

// thisText is what a text calls itself.
const thisText = `本(?:实施|行动|工作|专项|总体|若干|指导|管理|暂行)?(?:方案|意见|办法|规划|计划|规范|措施|细则|通知|纲要|清单|规定|条例|政策|指南|标准|预案)`

var itself = regexp.MustCompile(`^` + thisText + `$`)

// join takes coordinated verbs into the action.
func (p *passage) join(d *deed) {
	c := p.e.pledges
	for {
		rest := p.s[d.verb.end:d.clause.end]
		link := 0
		for _, w := range []string{"和", "并", "或", "、", "及", "与"} {
			if strings.HasPrefix(rest, w) {
				link = len(w)
			}
		}
		if _, n := c.deeds.longest(rest[link:]); link > 0 && n == 0 {
			link += c.begins(rest[link:], Aside) // 建立和|逐步|实施
		}
		n := beginningIn(rest[link:], func(w string) bool { return c.words[Joins][w] && (link > 0 || w == "完善" || w == "健全") })
		next, m := c.deeds.longest(rest[link:])
		if m > n && (link > 0 || next.Class != Settle && d.entry.Class != Settle) {
			n = m
		}
		if n == 0 || link+n >= len(rest) || compound.MatchString(rest[link:]) || strings.HasPrefix(rest[link+n:], "的") {
			return
		}
		if d.entry.Class == Settle && next != nil && n == m {
			d.entry = next
		}
		d.verb.end += link + n
	}
}

// compound is a noun that begins like a verb: 实施方案, 管理办法.
var compound = regexp.MustCompile(`^(?:实施|管理|推广|编制|评估|考核|落实|执行|运营|建设|开发|整治|治理|改造|发布|检查|验收|认定|培育)(?:方案|办法|细则|计划|意见|规划|规定|规范|标准|制度|体系|机制|指南|清单|工作|规则|情况|效果|成效|进展|过程)`)

// cutObject ends the object where another deed, or a verb that says what it is
// for, begins.
func (p *passage) cutObject(d *deed) {
	t := p.s[d.object.start:d.object.end]
	depth := 0
	for i, r := range t {
		switch r {
		case '（', '(', '“', '《':
			depth++
		case '）', ')', '”', '》':
			depth--
		}
		if depth > 0 || i == 0 {
			continue
		}
		cut := false
		switch r {
		case '报':
			cut = p.whole(d, t[:i]) && p.e.pledges.receives(t[i+len("报"):]) && !reports.MatchString(t[i:]) // 编制方案|报市政府审批
		case '、', '和', '并', ' ':
			w := utf8.RuneLen(r)
			_, n := p.e.pledges.deeds.longest(t[i+w:])
			cut = p.whole(d, t[:i]) && !compound.MatchString(t[i+w:]) && (r == '并' || n > 0 && i+w+n < len(t) && !strings.HasPrefix(t[i+w+n:], "的"))
		default:
			n := beginningIn(t[i:], func(w string) bool { return p.e.pledges.words[Purpose][w] })
			cut = n > 0 && i+n < len(t) && p.whole(d, t[:i]) && !p.whole(d, t) && !strings.HasPrefix(t[i:], "对接") && !norms.MatchString(t[:i+n])
		}
		if cut {
			d.object.end = d.object.start + i
			return
		}
	}
}

// norms are nouns that end like a verb of purpose.
var norms = regexp.MustCompile(`(?:标准|制度|技术|管理)规范$`)

// whole reports whether a piece of an object is one by itself.
func (p *passage) whole(d *deed, t string) bool {
	class := d.entry.Class
	if class == Build || class == Settle {
		class = Finish
	}
	return p.e.pledges.head(strings.TrimRight(t, " 　”》等"), class)
}
