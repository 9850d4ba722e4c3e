package corpus

import (
	"regexp"
	"unicode/utf8"
)

// withCells makes tables of the runs of lines that were tables before somebody
// saved them one cell a line: the heads first, then the rows. Where a run looks
// like one and can be cut into rows in no way, or in several, it is left out and
// unread is true, because its figures would be read without their heads.
func withCells(lines []line) (out []line, unread bool) {
	for i := 0; i < len(lines); {
		if lines[i].grid != nil || len(lines[i].text) > longestHead || !firstHead.MatchString(lines[i].text) {
			out = append(out, lines[i])
			i++
			continue
		}
		cells := cellRun(lines[i:])
		n, g := gridOfCells(cells)
		switch {
		case g != nil:
			out = append(out, line{grid: g, gap: true})
		case tabular(cells):
			unread = true
			n = lastFigureOf(cells) + 1
		default:
			out = append(out, lines[i])
			n = 1
		}
		if i += n; n > 1 && i < len(lines) {
			lines[i].gap = true // no paragraph goes on behind a table
		}
	}
	return out, unread
}

// longestHead is more bytes than firstHead ever takes.
const longestHead = 60

var (
	// firstHead is the head that stands first in the tables of plans.
	firstHead = regexp.MustCompile(`^(?:序号|编号|类别|分类|类型|领域|方面|维度|(?:主要|核心|具体|一级|发展|预期|约束性)?(?:指标|目标)(?:名称|类别|内容|体系)?|(?:重点|建设|工程)?项目(?:名称)?|名称|科目|产品|品种|作物|行业|(?:重点|工作|主要|具体)?任务(?:名称)?|事项|工作内容|年份|年度|(?:地区|地方|省份|城市|县区|市县|区县|各?[省市县区州])(?:[（(][省市县区州、,]{1,5}[）)])?)$`)
	// classHead stands over classes, whose cells reach down over several rows.
	classHead = regexp.MustCompile(`^(?:类别|分类|类型|领域|方面|维度|一级指标|指标类别)$`)
	// cellFigure is a cell that states a value and nothing else.
	cellFigure = regexp.MustCompile(`^[≥≤><＞＜约超近〔\[【（(+\-－]*\d[\d,，.．]*(?:[-—–~～－至]\d[\d,.]*)?(?:[%％‰]|个百分点)?[〕\]】）)]?(?:以上|以下|以内|左右)?$`)
	// cellPhrase is what may stand in a column of figures.
	cellPhrase = regexp.MustCompile(`^(?:完成|达到|符合|持续|保持|控制|按照?)\p{Han}{2,18}$`)
	// yearHead is a head below another that names one of several years.
	yearHead = regexp.MustCompile(`^(?:19|20)\d\d\s?年?(?:目标|计划|预期|实际|现状|完成)?值?$`)
	// otherHead is a head that stands beside the first.
	otherHead = regexp.MustCompile(`^(?:(?:计量)?单位|属性|性质|数量|合计|总计|累计|增速|.{0,6}(?:目标|现状|计划|指标|基期|增长|完成|实际)值?)$|(?:19|20)\d\d\s?年`)
	// yearlyHead stands over several years, and groupHead may.
	yearlyHead = regexp.MustCompile(`年度|各年|逐年|按年`)
	groupHead  = regexp.MustCompile(`目标|计划|任务|规划|指标值|预期`)
	// nextPart is no cell: a heading or a note behind the table.
	nextPart = regexp.MustCompile(`^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[章节条部]|(?:备?注|说明|附件|附表|专栏|资料来源)\s*\d{0,2}\s*[：:]?)`)
)

const (
	mostHeads = 12  // columns of a table that is told by its cells alone
	longCell  = 40  // runes of a cell
	longTask  = 160 // runes of a cell in a numbered table
)

// cellRun are the lines from the first that may be cells.
func cellRun(lines []line) []string {
	limit := longCell
	if serialHead(lines[0].text) {
		limit = longTask
	}
	var cells []string
	for _, l := range lines {
		if l.grid != nil || utf8.RuneCountInString(l.text) > limit || limit == longCell && ended(l.text) || len(cells) > 0 && nextPart.MatchString(l.text) {
			break
		}
		cells = append(cells, l.text)
	}
	return cells
}

func serialHead(s string) bool { return s == "序号" || s == "编号" }

// gridOfCells cuts cells into rows: the number of cells used and the table, nil
// unless there is exactly one way.
func gridOfCells(cells []string) (int, *grid) {
	var found *cellRows
	for columns := 2; columns <= mostHeads && columns < len(cells); columns++ {
		for _, r := range []*cellRows{{columns: columns, head: columns}, {columns: columns, head: columns + 1}} {
			if !r.read(cells) {
				continue
			}
			if found != nil {
				return 0, nil
			}
			found = r
		}
	}
	if found == nil {
		return 0, nil
	}
	return found.used, found.grid(cells)
}

// tabular reports whether cells that cannot be cut into rows are those of a
// table all the same: heads first, and then figures in every second line or third.
func tabular(cells []string) bool {
	n, first := 0, -1
	for i, c := range cells {
		if cellFigure.MatchString(c) && !yearHead.MatchString(c) {
			if n++; first < 0 {
				first = i
			}
		}
	}
	if n < 4 || first < 2 {
		return false
	}
	heads := 0
	for _, c := range cells[:first] {
		if otherHead.MatchString(c) {
			heads++
		}
	}
	return heads >= 2 && n*4 >= lastFigureOf(cells)+1-first
}

// lastFigureOf is the last cell that holds a figure.
func lastFigureOf(cells []string) int {
	last := -1
	for i, c := range cells {
		if cellFigure.MatchString(c) {
			last = i
		}
	}
	return last
}
