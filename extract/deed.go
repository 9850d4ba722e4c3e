package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// deed is a verb of the vocabulary with its object, found in a clause. Spans are
// relative to the sentence.
type deed struct {
	entry  *Deed
	clause span
	at     span // the word of the vocabulary
	verb   span // with what joins it in the action
	object span
	lead   lead
	after  bool // the verb stands behind its object: 隧道于5月底|贯通
}

// lead is what stands between the beginning of a clause and its deed.
type lead struct {
	seen   map[Going]bool
	modal  bool
	will   bool // a modal that is nothing else: 将, 拟
	actor  string
	others []string
	phrase string // the preposition that opens a phrase before the deed
	about  bool   // another noun phrase stands before it: 主要作物基本|实现
}

// deeds finds the verbs with their objects, clause by clause.
func (p *passage) deeds() []deed {
	var out []deed
	var by lead // whose doing the sentence is, until another is named
	for _, c := range p.inOrder() {
		for _, d := range p.deedsOf(c) {
			if d.lead.actor == "" {
				d.lead.actor, d.lead.others = by.actor, by.others
			}
			by = d.lead
			out = append(out, d)
		}
		if l, ok := p.subject(c); ok {
			by = l
		}
	}
	return out
}

// subject reads a clause that begins with a body and a modal: 各地要….
func (p *passage) subject(c span) (lead, bool) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Modal && c.has(m.start) {
			var l lead
			a := span{c.start, m.start}
			a.start = p.stepOver(a, &l)
			a.end = p.stepBack(a, &l)
			l = lead{}
			l.actor, l.others = p.actorsIn(a)
			return l, l.actor != ""
		}
	}
	return lead{}, false
}

// actorBefore is who the sentence says acts, as far as the place.
func (p *passage) actorBefore(at int) lead {
	var by lead
	for _, c := range p.inOrder() {
		if c.start > at {
			break
		}
		if l, ok := p.subject(span{c.start, min(c.end, at)}); ok {
			by = l
		}
	}
	return by
}

// inOrder lists the clauses by their beginnings.
func (p *passage) inOrder() []span {
	out := append([]span(nil), p.clauses...)
	for i := 1; i < len(out); i++ {
		for j := i; j > 0 && out[j].start < out[j-1].start; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}

func (p *passage) deedsOf(c span) []deed {
	var out []deed
	from := c.start
	words := wordEdges{seg: p.e.segmenter, text: p.s}
	for i := c.start; i < c.end; {
		_, size := utf8.DecodeRuneInString(p.s[i:])
		entry, n := p.e.pledges.deeds.longest(p.s[i:c.end])
		if n == 0 {
			i += size
			continue
		}
		d := deed{entry: entry, clause: c, at: span{i, i + n}, verb: span{i, i + n}}
		l, ok := p.leadOf(span{from, i}, entry.Class == Settle)
		d.lead = l
		if l.about {
			d.verb.start -= endingIn(p.s[from:i], func(w string) bool {
				x := p.e.pledges.leadIns[w]
				return x != nil && x.Goes == Completing
			})
		}
		if !ok || entry.Intransitive || !p.findObject(&d) {
			d.verb = span{i, i + n}
			if !entry.After || !p.findBefore(&d, from) {
				i += n
				continue
			}
		}
		if words.crossed(i, i+n) { // 统筹|建立 is not 统|筹建|立
			i += size
			continue
		}
		if len(out) > 0 && d.lead.actor == "" {
			d.lead.actor, d.lead.others = out[0].lead.actor, out[0].lead.others
		}
		out = append(out, d)
		i = max(d.verb.end, d.object.end)
		from = i
		if r, w := utf8.DecodeRuneInString(p.s[i:c.end]); r == '、' || r == '和' || r == '并' || r == ' ' {
			from = i + w
		}
	}
	return out
}

// leadOf reads what stands before a deed, from the right to the left: adverbs,
// modals and times are stepped over, and what is left must be nothing, a body
// that acts, a phrase that a preposition opens, or, before 基本 and its like,
// what the clause is about. A verb that needs a day (unset) is given no other subject.
func (p *passage) leadOf(a span, unset bool) (lead, bool) {
	l := lead{seen: map[Going]bool{}}
	rest := span{a.start, p.stepBack(a, &l)}
	completing := l.seen[Completing]
	rest.start = p.stepOver(rest, &l)
	if rest.empty() {
		return l, true
	}
	t := p.s[rest.start:rest.end]
	if negated(t) {
		return l, false
	}
	if l.actor, l.others = p.actorsIn(rest); l.actor != "" {
		return l, true
	}
	if p.e.pledges.begins(t, Favouring) > 0 {
		return l, false
	}
	if p.e.pledges.begins(t, Moving) > 0 {
		return l, true
	}
	// 省发展改革委会同有关部门|制定: a body, then a phrase.
	for i := range t {
		w := p.e.pledges.begins(t[i:], Preposition)
		if w == 0 || i+w >= len(t) {
			continue
		}
		if i == 0 {
			l.phrase = t[:w]
			return l, true
		}
		head := span{rest.start, rest.start + i}
		head.end = p.stepBack(head, &l)
		if l.actor, l.others = p.actorsIn(head); l.actor != "" {
			l.phrase = t[i : i+w]
			return l, true
		}
	}
	before := strings.TrimRight(p.s[a.start:rest.start], " 　")
	switch {
	case strings.HasSuffix(before, "将") || strings.HasSuffix(before, "把"): // 将一卡通|打造成
		l.phrase = "将"
		return l, true
	case l.will && !unset && utf8.RuneCountInString(t) <= 20 && !strings.ContainsAny(t, "“”《》、"): // 这家公司拟|建立
		return l, true
	}
	l.about = completing
	return l, completing
}

func negated(t string) bool {
	for _, w := range []string{"不", "未", "没有", "勿", "暂不", "尚未", "难以", "无法"} {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}

var enumerator = regexp.MustCompile(`^[\s　]*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})+|第?[一二三四五六七八九十\d]{1,3}(?:[、．.]|是|要)|[①-⑳]|[-—·●◆■*]+)[\s　]*`)

// stepBack moves the end of a range left over what says nothing.
func (p *passage) stepBack(a span, l *lead) int {
	end := a.end
	for end > a.start {
		if m := p.endingAt(end); m != nil && m.start >= a.start && p.steppable(m, l) {
			end = m.start
			if m.time != nil {
				for _, w := range []string{"在", "于", "到", "至", "自", "从"} {
					if strings.HasSuffix(p.s[a.start:end], w) {
						end -= len(w)
						break
					}
				}
			}
			continue
		}
		t := p.s[a.start:end]
		if n := endingIn(t, func(w string) bool { return p.steps(w, l) }); n > 0 {
			end -= n
			continue
		}
		r, n := utf8.DecodeLastRuneInString(t)
		if !strings.ContainsRune(" 　\u00a0“", r) {
			break
		}
		end -= n
	}
	return end
}

// stepOver moves the start of a range right over what says nothing.
func (p *passage) stepOver(a span, l *lead) int {
	start := a.start
	for start < a.end {
		t := p.s[start:a.end]
		if n := len(enumerator.FindString(t)); n > 0 {
			start += n
			continue
		}
		if m := p.beginningAt(start); m != nil && m.end <= a.end && p.steppable(m, l) {
			start = m.end
			continue
		}
		// a single character may begin a name: 新|疆
		if n := beginningIn(t, func(w string) bool { return utf8.RuneCountInString(w) > 1 && p.steps(w, l) }); n > 0 {
			start += n
			continue
		}
		r, n := utf8.DecodeRuneInString(t)
		if !strings.ContainsRune(" 　\u00a0", r) {
			break
		}
		start += n
	}
	return start
}

// steppable reports whether a mention says nothing of who acts and on what.
func (p *passage) steppable(m *mention, l *lead) bool {
	switch {
	case m.time != nil:
		return true
	case m.cue == nil:
		return false
	case p.e.pledges.leadIns[p.s[m.start:m.end]] != nil && m.cue.Role != Modal:
		return p.steps(p.s[m.start:m.end], l)
	}
	switch m.cue.Role {
	case Modal:
		p.steps(p.s[m.start:m.end], l)
		l.modal = true
		l.will = l.will || !nouns[p.s[m.start:m.end]]
		return true
	case Filler, Average, Spread:
		return m.end-m.start > len("以")
	}
	return false
}

func (p *passage) steps(w string, l *lead) bool {
	x := p.e.pledges.leadIns[w]
	if x == nil || x.Goes == Preposition || x.Goes == Moving || x.Goes == Favouring {
		return false
	}
	if l.seen == nil {
		l.seen = map[Going]bool{}
	}
	l.seen[x.Goes] = true
	return true
}

func (p *passage) beginningAt(i int) *mention {
	for k := range p.mentions {
		if p.mentions[k].start == i {
			return &p.mentions[k]
		}
	}
	return nil
}

// findObject reads what stands behind the verb, to the end of its clause or to
// the next deed; coordinated verbs (制定和推行) join the action.
func (p *passage) findObject(d *deed) bool {
	p.join(d)
	if (d.lead.phrase == "将" || d.lead.phrase == "把" || d.lead.modal) && d.entry.Class != Draft {
		for _, w := range []string{"成为", "成", "为"} {
			if strings.HasPrefix(p.s[d.verb.end:d.clause.end], w) { // 将…打造|成…
				d.verb.end += len(w)
				break
			}
		}
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
	p.cutObject(d)
	t := strings.TrimRight(p.plain(d.object), " 　”")
	for _, w := range notEnding {
		if strings.HasSuffix(t, w) && !strings.HasSuffix(t, "集中") {
			return false
		}
	}
	return utf8.RuneCountInString(strings.TrimSpace(t)) >= 2
}

// What follows a verb that is part of a noun, done, or said in passing; and
// what refers to the text itself.
var notObject = regexp.MustCompile(`^(?:的|了|过|后(?:[^续备]|$)|以来|情况|进度|之|率(?:[^先]|$)|期间|所(?:[^有]|$)|力度|步伐|和|与|或|及|并(?:[^网轨购]|$)|为(?:[^期]|$)|于|给|、|有望|贡献|` +
	`如下|以下|上述|下列|该|这|此|其|本(?:实施|行动|工作|专项|总体|若干)?(?:方案|意见|办法|规划|计划|措施|细则|通知|纲要|清单|规定|条例|政策|指南|标准|预案))`)

var notEnding = []string{"中", "时", "后", "前", "的", "下", "过程", "基础上", "以来", "之际", "方面", "为", "为主", "期间", "同时", "情况", "力度", "为重点", "作用", "工作中", "成效", "进展", "水平", "能力", "质量", "效率", "贡献", "奋斗", "意义", "契机", "精神"}

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
		n := beginningIn(rest[link:], func(w string) bool { return joined[w] && (link > 0 || w == "完善" || w == "健全") })
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
var compound = regexp.MustCompile(`^(?:实施|管理|推广|编制|评估|考核|落实|执行|运营|建设|开发|整治|治理|改造|发布|检查|验收|认定|培育)(?:方案|办法|细则|计划|意见|规划|规定|规范|标准|制度|体系|机制|指南|清单|工作|规则)`)

// joined are verbs that only follow another: 制定和推行, 建立并完善.
var joined = map[string]bool{"推行": true, "完善": true, "健全": true, "落实": true, "执行": true, "发布": true, "管理": true, "运营": true, "推广": true, "动态更新": true, "用好": true, "实行": true}

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
		case '、', '和', '并', ' ':
			w := utf8.RuneLen(r)
			_, n := p.e.pledges.deeds.longest(t[i+w:])
			cut = p.whole(d, t[:i]) && (r == '并' || n > 0 && i+w+n < len(t) && !strings.HasPrefix(t[i+w+n:], "的"))
		default:
			n := beginningIn(t[i:], func(w string) bool { return purposes[w] })
			cut = n > 0 && i+n < len(t) && p.whole(d, t[:i]) && !p.whole(d, t) && !strings.HasPrefix(t[i:], "对接")
		}
		if cut {
			d.object.end = d.object.start + i
			return
		}
	}
}

// whole reports whether a piece of an object is one by itself.
func (p *passage) whole(d *deed, t string) bool {
	class := d.entry.Class
	if class == Build || class == Settle {
		class = Finish
	}
	return p.e.pledges.head(strings.TrimRight(t, " 　”》等"), class)
}

// purposes are verbs that say what a deed is for, behind its object.
var purposes = map[string]bool{"推动": true, "促进": true, "提升": true, "加强": true, "加快": true, "引导": true, "鼓励": true, "支持": true, "确保": true, "实现": true, "解决": true, "强化": true, "推进": true, "统筹": true, "优化": true, "提高": true, "助力": true, "打造": true, "培育": true, "带动": true, "服务": true, "完善": true, "规范": true, "开展": true, "以": true, "用于": true, "为": true, "对": true, "让": true, "使": true, "保障": true, "激发": true, "扩大": true}

// findBefore takes what stands before the verb as its object: 隧道将于5月底全线|贯通.
func (p *passage) findBefore(d *deed, from int) bool {
	p.join(d)
	if strings.Trim(p.s[d.verb.end:d.clause.end], " 　”") != "" {
		return false
	}
	l := lead{seen: map[Going]bool{}}
	a := span{from, p.stepBack(span{from, d.verb.start}, &l)}
	if negated(p.s[a.start:a.end]) {
		return false
	}
	a.start = p.stepOver(a, &l)
	d.object = p.trim(a)
	// 将于5月底全线贯通: the predicate as written
	d.verb.start = max(a.end, d.object.end)
	d.verb.start += len(p.s[d.verb.start:d.verb.end]) - len(strings.TrimLeft(p.s[d.verb.start:d.verb.end], " 　”"))
	d.lead, d.after = l, true
	t := p.s[d.object.start:d.object.end]
	for _, w := range notEnding {
		if strings.HasSuffix(t, w) {
			return false
		}
	}
	return utf8.RuneCountInString(t) >= 3 && !strings.ContainsAny(t, "“”") || strings.Count(t, "“") == 1 && strings.Count(t, "”") == 1
}
