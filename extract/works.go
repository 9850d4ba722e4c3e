package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// findBefore takes what stands before the verb as its object (隧道|将于5月底全线贯通),
// or, when the clause names none, the work that an earlier clause tells of:
// 大桥主跨900米，|预计明年底通车.
func (p *passage) findBefore(d *deed, from int) bool {
	p.join(d)
	d.verb.end += p.ends(p.s[d.verb.end:d.clause.end])
	rest := strings.Trim(p.s[d.verb.end:d.clause.end], " 　”")
	l := lead{seen: map[Going]bool{}}
	a := span{from, p.stepBack(span{from, d.verb.start}, &l)}
	if rest != "" && (rest != "后" || !l.modal) && !p.alike(rest) { // 预计年底通车后
		return false
	}
	if p.e.wordings[Denying].ends(p.s[a.start:a.end]) || strings.HasSuffix(p.s[a.start:a.end], "已") || strings.HasSuffix(p.s[a.start:a.end], "已经") {
		return false // 高铁已|于本月如期完工
	}
	a = p.saidOf(a)
	opens := a.start + len(p.s[a.start:a.end]) - len(strings.TrimLeft(p.s[a.start:a.end], " 　”"))
	a.start = p.stepOver(a, &l)
	if i := p.predicateIn(a); i >= 0 {
		l.modal = l.modal || p.modalIn(span{i, a.end})
		a.end = p.stepBack(span{a.start, i}, &l)
	}
	if strings.HasPrefix(p.s[a.end:], "计划") || strings.HasPrefix(p.s[a.end:], "定于") { // 铁路|原|计划年底通车
		a.end = a.start + len(strings.TrimSuffix(p.s[a.start:a.end], "原"))
	}
	if p.e.pledges.begins(p.s[a.start:a.end], Preposition) > 0 { // 预计9月|在港口|挂牌上市
		a.end = a.start
	}
	d.object = p.named(p.trim(a))
	d.lead, d.after = l, true
	d.verb.start = max(a.end, d.object.end)
	t := p.s[d.object.start:d.object.end]
	if !p.isWork(d.object, d.entry.Class) && !(l.seen[Completing] && utf8.RuneCountInString(t) > 2) {
		w, ok := p.workBefore(d.clause)
		switch {
		case !l.modal && !(d.entry.Class == Build && p.dates(d.clause)) || utf8.RuneCountInString(t) > 2 && !p.e.wordings[Trailing].ends(t):
			return false
		case ok:
			w.end = w.start + len(strings.TrimSuffix(p.s[w.start:w.end], "前期工作")) // 加快水库前期工作，力争明年开工
			d.object = w
		default:
			if d.name = p.ctx.prior.work(); d.name == "" {
				return false
			}
			d.object = span{opens, opens}
		}
		d.verb.start = opens
	}
	// 将于5月底全线贯通: the predicate as written
	d.verb.start += len(p.s[d.verb.start:d.verb.end]) - len(strings.TrimLeft(p.s[d.verb.start:d.verb.end], " 　”"))
	return true
}

// alike reports whether another work and how far it will come follow in a list: 甲桥建成
// 通车|、乙厂并网发电.
func (p *passage) alike(rest string) bool {
	t, ok := strings.CutPrefix(rest, "、")
	for i := range t {
		if ok && i >= len("甲厂") && p.ends(t[i:]) > 0 {
			return p.e.pledges.head(t[:i], Build)
		}
	}
	return false
}

// ends is how much of s is verbs that say how a work ends, 0 when other words
// follow: 建成|通车, 并网|发电, 实现|全线|贯通.
func (p *passage) ends(s string) int {
	c := p.e.pledges
	t := strings.TrimRight(s, " 　”")
	verbs := 0
	for i := 0; i < len(t); {
		d, n := c.deeds.longest(t[i:])
		switch {
		case n > 0 && (d.After || d.Class == Settle):
			verbs++
		case verbs > 0 && t[i:] == "后":
			return i
		default:
			n = beginningIn(t[i:], func(w string) bool { return c.leadIns[w] != nil && c.leadIns[w].Goes == Aside })
			if n == 0 {
				return 0
			}
		}
		i += n
	}
	if verbs == 0 {
		return 0
	}
	return len(t)
}

// predicateIn is where the modal or the time stands that ends the subject:
// 扩建工程|计划在2025年10月转场; -1 if none.
func (p *passage) predicateIn(a span) int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start <= a.start || m.end > a.end || p.quoted(m.start) {
			continue
		}
		if m.time != nil && p.namesYear(k, a.end) {
			continue
		}
		if m.time != nil || m.is(Modal) && m.cue.Kind == Target && !p.e.wordings[HalfModal].is(p.s[m.start:m.end]) {
			return m.start
		}
		if m.is(Modal) && (strings.HasPrefix(p.s[m.end:], "在") || strings.HasPrefix(p.s[m.end:], "于") || p.timeAt(m.end)) {
			return m.start
		}
	}
	return -1
}

// modalIn reports whether a modal stands in the range: 将于4月20日在省城|举行.
func (p *passage) modalIn(a span) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.is(Modal) && m.cue.Kind == Target && a.has(m.start) {
			return true
		}
	}
	return false
}

// namesYear reports whether a year belongs to the name of what is spoken of, which runs on to the
// modal: 节水论坛|2025年|年会定于3月举行.
func (p *passage) namesYear(k, end int) bool {
	m := &p.mentions[k]
	switch m.time.entry.Means {
	case InYear, Spring, Summer, Autumn:
	default:
		return false
	}
	for j := k + 1; j < len(p.mentions) && p.mentions[j].start <= end; j++ {
		if next := &p.mentions[j]; next.is(Modal) {
			rest := span{m.end, p.stepBack(span{m.end, next.start}, &lead{})}
			return rest.start == p.stepOver(rest, &lead{}) && p.names(rest)
		}
	}
	return false
}

func (p *passage) timeAt(i int) bool {
	m := p.beginningAt(i)
	return m != nil && m.time != nil
}

// named is the name at the end of a noun phrase: 全长9公里的|跨海大桥.
func (p *passage) named(a span) span {
	if a.empty() || p.quoted(a.end-1) {
		return a
	}
	if i := strings.LastIndex(p.s[a.start:a.end], "的"); i >= 0 && !p.quoted(a.start+i) && p.e.pledges.head(p.s[a.start+i:a.end], Build) {
		a.start += i + len("的")
	}
	return a
}

// isWork reports whether a range before a verb of the class can be what is done.
func (p *passage) isWork(a span, class DeedClass) bool {
	t := p.s[a.start:a.end]
	if p.e.wordings[Trailing].ends(t) {
		return false
	}
	if strings.Count(t, "“") != strings.Count(t, "”") || strings.Count(t, "“") > 1 {
		return false
	}
	n := utf8.RuneCountInString(t)
	return p.e.pledges.head(t, Build) || n >= 3 && (n <= longestName && !strings.Contains(t, "、") || p.e.pledges.head(t, class))
}

// longestName is how long the subject of a verb may be when its head names no work, in runes.
const longestName = 20

// workBefore is the work that opens an earlier clause of the sentence, the nearest
// first; one by a general word alone (项目) only when no other is named.
func (p *passage) workBefore(c span) (span, bool) {
	var general span
	all := p.inOrder()
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].end > c.start {
			continue
		}
		w := p.workOpening(all[i])
		if w.empty() {
			w = p.workBuilt(all[i])
		}
		switch {
		case w.empty():
		case !p.e.pledges.words[General][p.s[w.start:w.end]]:
			if m := paidFor.FindString(p.s[w.start:w.end]); m != "" && utf8.RuneCountInString(p.s[w.start+len(m):w.end]) >= 3 {
				w.start += len(m) // 双方投资4亿元建设|储能基地，明年投产
			}
			return w, true
		case general.empty():
			general = w
		}
	}
	return general, !general.empty()
}

// paidFor is who pays how much for a work, before its name.
var paidFor = regexp.MustCompile(`^[^，。；]*?(?:投资|出资|斥资|投入)[^，。；]{0,4}\d[^，。；]{0,8}?(?:建设|兴建|新建|打造|改造|实施)`)

// builds are verbs whose object is a work that a later clause may say when to expect.
var builds = regexp.MustCompile(`(?:新建|扩建|改建|迁建|建设|设立|打造|(?:加快|推进|推动|抓好|加强)+)`)

// workBuilt is the work that a clause says is to be built: 建设|城北泵站，2025年投用;
// 加快|城北泵站建设，2025年投用.
func (p *passage) workBuilt(c span) span {
	m := builds.FindStringIndex(p.s[c.start:c.end])
	if m == nil || p.quoted(c.start+m[0]) || !p.words.aligned(c.start+m[1], c.start+m[1]) {
		return span{}
	}
	w := span{c.start + m[1], c.end}
	w.end = w.start + len(strings.TrimSuffix(p.s[w.start:w.end], "建设"))
	if t := p.s[w.start:w.end]; !p.e.pledges.head(t, Build) || utf8.RuneCountInString(t) < 4 || strings.HasPrefix(t, "的") {
		return span{}
	}
	return p.named(p.trim(w))
}

// work is the work with a name that opens a clause of the sentence, or of the one
// before in its block, and so on; "" if none.
func (p *passage) work() string {
	for ; p != nil; p = p.prior {
		for _, c := range p.inOrder() {
			if w := p.workOpening(c); !w.empty() && !p.e.pledges.words[General][p.s[w.start:w.end]] {
				return p.s[w.start:w.end]
			}
		}
	}
	return ""
}

// pointing says which of the works named is meant: 该电站, 这座大桥.
var pointing = regexp.MustCompile(`^(?:该|这[台座条个项艘]|此次|本次)`)

// workOpening is the named work at the beginning of a clause: 城北大桥|主跨900米.
func (p *passage) workOpening(c span) span {
	var l lead
	a := span{p.stepOver(c, &l), c.end}
	a.start += len(pointing.FindString(p.s[a.start:a.end]))
	if p.e.pledges.order(p.s[a.start:a.end]) || strings.HasPrefix(p.s[a.start:], "包括") {
		return span{}
	}
	w := span{a.start, a.start}
	for i, r := range p.s[a.start:a.end] {
		at := a.start + i
		_, n := utf8.DecodeRuneInString(p.s[at:]) // a byte that is no character has length 1
		end := at + n
		if strings.ContainsRune("是为由被把将有在使对与并也还", r) && p.words.aligned(at, end) && !p.quoted(at) {
			break
		}
		if !p.e.pledges.head(p.s[a.start:end], Build) || !p.words.aligned(end, end) {
			continue
		}
		if !w.empty() && end-w.end > len("工程建设") {
			break
		}
		w.end = end
	}
	if w.empty() || p.e.pledges.begins(p.s[w.start:w.end], Preposition) > 0 {
		return span{}
	}
	return p.named(w)
}
