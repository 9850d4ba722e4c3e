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
	name   string // of the object, when an earlier sentence names it
	lead   lead
	handed bool // 将 opens the object
	after  bool // the verb stands behind its object: 隧道于5月底|贯通
}

// deeds finds the verbs with their objects, clause by clause.
func (p *passage) deeds() []deed {
	var out []deed
	var by lead // whose doing the sentence is, until another is named
	for _, c := range p.inOrder() {
		if p.inNote(c) {
			continue
		}
		if p.usesAnother(c) {
			by = lead{}
		}
		for _, d := range p.deedsOf(c) {
			if d.lead.actor == "" {
				d.lead.actor, d.lead.others = by.actor, by.others
			}
			by = d.lead
			if d.entry.Hands && !d.handed {
				p.handsOn(&d, out)
			}
			out = append(out, d)
		}
		if l, ok := p.subject(c); ok {
			by = l
		}
	}
	return out
}

// usesAnother reports whether a clause behind a semicolon opens with what another body is good for,
// so that who acted before it acts no more: 由水利厅提出需求；|发挥水务中心的支撑作用，….
func (p *passage) usesAnother(c span) bool {
	if !strings.HasSuffix(strings.TrimRight(p.s[:c.start], " 　"), "；") {
		return false
	}
	m := usesBody.FindStringSubmatch(p.s[c.start:c.end])
	if m == nil {
		return false
	}
	for i := range m[1] {
		if p.e.pledges.isBody(m[1][:i]) {
			return true
		}
	}
	return false
}

var usesBody = regexp.MustCompile(`^(?:充分|更好|进一步|切实)?发挥([^，；]{4,40}作用)$`)

// inNote reports whether a clause lies in a note of who does what: （省水利厅牵头，6月底前启动）.
func (p *passage) inNote(c span) bool {
	for _, m := range bracket.FindAllStringSubmatchIndex(p.s, -1) {
		if m[0] < c.start && c.start < m[1] {
			actor, _ := p.e.pledges.readDuty(p.s[m[2]:m[3]])
			return actor != ""
		}
	}
	return false
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
	for i := c.start; i < c.end; {
		_, size := utf8.DecodeRuneInString(p.s[i:])
		entry, n := p.e.pledges.deeds.longest(p.s[i:c.end])
		if n == 0 || nominal.MatchString(p.s[i:c.end]) {
			i += size
			continue
		}
		if m := paper.FindStringIndex(p.s[i+n : c.end]); m != nil && strings.HasSuffix(p.s[i:i+n], "实施") { // 制定|实施办法
			if e, k := p.e.pledges.deeds.longest(p.s[i : i+n-len("实施")]); k > 0 {
				entry, n = e, k
			}
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
		if !p.takes(&d, from, ok) {
			i += n
			continue
		}
		if strings.HasPrefix(p.s[i+n:], "商") && p.words.aligned(i+n, i+n+len("商")) { // 供应|商
			i += n
			continue
		}
		if p.words.crossed(i, i+n) || p.withinName(span{i, i + n}) { // 统筹|建立 is not 统|筹建|立, nor 线上线下 线|上线|下
			i += size
			continue
		}
		if len(out) > 0 && d.lead.actor == "" {
			d.lead.actor, d.lead.others = out[0].lead.actor, out[0].lead.others
		}
		out = append(out, d)
		i = max(d.verb.end, d.object.end)
		if i >= c.end { // the object goes on in the next clause
			break
		}
		from = i
		if r, w := utf8.DecodeRuneInString(p.s[i:c.end]); r == '、' || r == '和' || r == '并' || r == ' ' {
			from = i + w
			if _, n := p.e.pledges.deeds.longest(p.s[i:c.end]); n > 0 { // 并网
				from = i
			}
		}
	}
	if d, ok := p.scheduled(c); ok && len(out) == 0 {
		out = append(out, d)
	}
	return out
}

// withinName reports whether a word lies within a name or a manner of speaking.
func (p *passage) withinName(a span) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.isName() && m.start < a.start && m.end > a.end {
			return true
		}
	}
	return false
}

// nominal is a paper named after a verb.
var nominal = regexp.MustCompile(`^实施(?:方案|办法|细则|意见)[^、和及]`)

// paper is what a verb behind another makes a name of: 实施|办法.
var paper = regexp.MustCompile(`^(?:方案|办法|细则|意见|计划|规划|条例|纲要)`)

// takes finds what the verb is done to: what follows it, unless that is but more
// such verbs (建成|通车), else what stands before it. led is false when what stands
// between the beginning of the clause and the verb is no lead.
func (p *passage) takes(d *deed, from int, led bool) bool {
	led = led && !d.entry.Intransitive && !p.onlyDates(d)
	begun := *d
	if d.entry.Hands {
		if p.findHanded(d, from) || d.at.end-d.at.start == len("报") {
			return d.handed
		}
		*d = begun
	}
	switch {
	case p.s[d.at.start:d.at.end] == "进行":
		return p.findTopic(d, from)
	case d.entry.Class == Draft:
		if led && p.findObject(d) {
			return true
		}
		*d = begun
		return p.findPassive(d, from)
	case d.entry.Class == Settle && (d.lead.phrase != "" && p.leads(d) || p.handsOver(d) || p.achieves(d)):
		return false // 由水网建设领导小组制定…, 围绕资源开发利用实施…
	}
	chain := d.entry.After && (d.entry.Class == Build || d.entry.Class == Settle) && p.ends(p.s[d.verb.end:d.clause.end]) > 0
	if led && !chain && p.findObject(d) {
		return true
	}
	*d = begun
	d.verb = d.at
	if d.entry.After && p.findBefore(d, from) {
		return true
	}
	*d = begun
	return led && chain && d.entry.Class == Settle && p.findObject(d)
}

// onlyDates reports whether a verb only says when something else happens: 投运|前, 通车|以来.
func (p *passage) onlyDates(d *deed) bool {
	n := len(beforeOrAfter.FindString(p.s[d.at.end:d.clause.end]))
	return n > 0 && p.words.aligned(d.at.end+n, d.at.end+n)
}

// beforeOrAfter follows an event that dates another.
var beforeOrAfter = regexp.MustCompile(`^(?:之?[前后]|以[来后前]|时|即)`)

// achieves reports whether what is to be reached is how far a work comes: 实现|青石水库蓄水.
func (p *passage) achieves(d *deed) bool {
	if p.s[d.at.start:d.at.end] != "实现" {
		return false
	}
	for i := range p.s[d.at.end:d.clause.end] {
		at := d.at.end + i
		if next, n := p.e.pledges.deeds.longest(p.s[at:d.clause.end]); n > 0 && next.Class == Build && next.After && at+n == d.clause.end {
			return p.e.pledges.head(p.s[d.at.end:at], Build)
		}
	}
	return false
}

// handsOver reports whether a verb that hands something over follows in the clause:
// 将|总结报告反馈省水利厅.
func (p *passage) handsOver(d *deed) bool {
	if before := p.s[:d.at.start]; d.entry.Hands || !strings.HasSuffix(before, "将") && !strings.HasSuffix(before, "把") {
		return false
	}
	for i := range p.s[d.at.end:d.clause.end] {
		at := d.at.end + i
		if next, n := p.e.pledges.deeds.longest(p.s[at:d.clause.end]); n > 0 && next.Hands && p.e.pledges.receives(p.s[at+n:d.clause.end]) {
			return true
		}
	}
	return false
}

// leads reports whether a verb of a firmer class follows in the clause.
func (p *passage) leads(d *deed) bool {
	for i := d.at.end; i < d.clause.end; {
		next, n := p.e.pledges.deeds.longest(p.s[i:d.clause.end])
		if n > 0 && next.Class != Settle {
			return true
		}
		_, size := utf8.DecodeRuneInString(p.s[i:])
		i += size
	}
	return false
}
