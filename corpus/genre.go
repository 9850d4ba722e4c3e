package corpus

import (
	"regexp"
	"slices"
	"strings"
)

var (
	genreByTitle = []struct {
		genre Genre
		title *regexp.Regexp
	}{
		{Notice, regexp.MustCompile(`(?:关于|印发|转发).{0,80}(?:通知|函|批复|复函|公告|通告|意见|办法|决定|规定|细则|通报|令)$|^.{0,40}关于.{2,60}的(?:指导意见|实施意见|意见|若干意见|决定|通知|批复|函)(?:[（(].{1,12}[）)])?$`)},
		{Bulletin, regexp.MustCompile(`(?:公报|统计公报|月报|年报|简报)$`)},
		{Plan, regexp.MustCompile(`(?:规划|计划|方案|纲要|要点|若干措施|若干政策|政策措施|行动|指南|路线图|工作安排|任务分工|主要指标(?:分解)?表?|指标(?:分解)?表)(?:纲要|建议)?(?:[（(].{1,24}[）)])*$`)},
		{Notice, regexp.MustCompile(`(?:通知|函|批复|公告|通告|意见|办法|决定|规定|细则|条例|通报|令)(?:[（(].{1,12}[）)])?$`)},
		{Speech, regexp.MustCompile(`(?:上的?|的)(?:重要)?(?:讲话|致辞|发言|演讲)(?:摘要|全文|提纲|稿)?(?:[（(].{1,20}[）)])?$|(?:讲话稿|讲话提纲|发言稿|主持词)(?:[（(].{1,20}[）)])?$|^在.{4,50}(?:会|会议|大会|仪式|座谈会)上的`)},
	}
	planReport = regexp.MustCompile(`(?:计划|预算|规划)(?:草案|执行情况)?.{0,30}的报告(?:[（(].{1,12}[）)])?$`)
	resolution = regexp.MustCompile(`决议`)
	aims       = regexp.MustCompile(`^(?:制定|制订|提出|编制)(?:了)?(?:本|如下|以下|此)`)
	reporting  = regexp.MustCompile(`\d{1,2}月\d{1,2}日[，,上下]|电[（(]记者`)
	meeting    = regexp.MustCompile(`^.{0,40}(?:召开|主持召开|举行|出席|调研|会见|视察|检查)`)
	yearsWork  = regexp.MustCompile(`(?:^|[。\n])(?:19|20)\d\d年[^。，\n]{0,40}工作的?(?:总体)?(?:思路|要求|目标)`)
	delegates  = regexp.MustCompile(`^(?:各位代表|各位委员|同志们|各位领导|各位同志|女士们|各位来宾|各位嘉宾|各位代表、同志们|尊敬的)`)
	reportHead = regexp.MustCompile(`向(?:大会|本次大会|会议|大会作)?.{0,8}(?:报告(?:政府)?工作|作(?:政府)?工作报告|政府工作报告)`)
)

var (
	// planParts head the parts that plans are made of.
	planParts = []string{"总体要求", "总体思路", "指导思想", "基本原则", "主要目标", "总体目标", "发展目标", "工作目标", "重点任务", "主要任务", "工作任务", "保障措施", "组织保障", "组织实施", "重点工程"}
	notified  = newWordSet("通知如下 公告如下 通告如下 批复如下 予以公示 现予印发 现予公布 现予发布 现予公示 现印发给你们 现转发给你们 特此通知 特此公告 特此函 请认真贯彻执行")
	// workOfYear holds how the sentence that yearsWork is for goes on.
	workOfYear = newWordSet("工作思路 工作要求 工作目标 工作的 工作总体")
	addressee  = regexp.MustCompile(`(?m)^.{2,120}(?:局|委|厅|部门|政府|单位|机构|公司|企业|总部|高校|院校|部|办)[）)]?：$`)
)

// aiming reports that a text says it is made to plan: 制定本方案.
func aiming(s string) bool {
	found := false
	drafted.each(s, func(start int, _ string, _ int) bool {
		found = aims.MatchString(s[start:min(len(s), start+60)])
		return !found
	})
	return found
}

var drafted = newWordSet("制定 制订 提出 编制")

// Yearly reports whether a document tells a congress of the year gone by and of the year
// to come: a work report, or the report on the plan or the budget of a year.
func (doc *Document) Yearly() bool {
	return doc.Genre == WorkReport || doc.Genre == Plan && planReport.MatchString(doc.Title)
}

// told reports the words with which news begin.
func told(s string) bool {
	return newsWords.in(s) || datelineOf(s) != nil || reporting.MatchString(s)
}

var newsWords = newWordSet("记者 近日 日前 获悉 上午， 下午， 上午, 下午, 昨日 昨天 今天 出席活动 出席会议 出席开幕 并致辞 消息 讯 据介绍 据了解 据悉 据报道")

// genreNames are those by which people write a genre in a list.
var genreNames = map[string]Genre{"政府工作报告": WorkReport, "工作报告": WorkReport, "规划": Plan, "计划": Plan, "方案": Plan, "通知": Notice, "讲话": Speech, "新闻": News, "公报": Bulletin, "其他": Other}

func isGenre(s string) bool {
	switch Genre(s) {
	case WorkReport, Plan, Notice, Speech, News, Bulletin, Other:
		return true
	}
	return false
}

func genreNamed(s string) string {
	if genre, known := genreNames[s]; known {
		return string(genre)
	}
	return s
}

// papers holds a word of every title that names its kind.
var papers = newWordSet("通知 函 批复 复函 公告 通告 意见 办法 决定 规定 细则 通报 令 条例 公报 月报 年报 简报 规划 计划 方案 纲要 要点 措施 政策 行动 指南 路线图 安排 分工 指标 讲话 致辞 发言 演讲 主持词 上的")

// lead is the first words of the first sentences, where news say when and whence.
func lead(lines []line) string {
	var b strings.Builder
	for _, l := range lines[:min(len(lines), 4)] {
		if l.grid == nil {
			n := 0
			for i := range l.text {
				if n++; n > 150 {
					l.text = l.text[:i]
					break
				}
			}
			b.WriteString(l.text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// genreOf tells what kind of text a document is, by its title and else by how it begins.
func genreOf(f *facts, doc *Document, lines []line) Genre {
	title := doc.Title
	if isGenre(f.genre) {
		return Genre(f.genre)
	}
	var opening strings.Builder
	opening.Grow(sizeOf(lines[:min(len(lines), 14)]))
	for _, l := range lines[:min(len(lines), 14)] {
		if l.grid == nil {
			opening.WriteString(l.text)
			opening.WriteByte('\n')
		}
	}
	head := opening.String()
	addressed, parts := false, 0
	for _, l := range lines {
		if l.grid == nil && len(l.text) <= 90 && slices.ContainsFunc(planParts, func(p string) bool { return strings.HasSuffix(l.text, p) }) {
			parts++
		}
	}
	for _, l := range lines[:min(len(lines), 10)] {
		addressed = addressed || len(l.text) <= 180 && delegates.MatchString(l.text)
	}
	switch {
	case f.digest != "":
		return News
	case strings.HasSuffix(strings.TrimRight(title, "（全文）(摘要) "), "政府工作报告") && !resolution.MatchString(title),
		addressed && strings.Contains(head, "报告") && reportHead.MatchString(head):
		return WorkReport
	case resolution.MatchString(title):
		return Other
	case planReport.MatchString(title):
		return Plan
	}
	if papers.in(title) {
		for _, g := range genreByTitle {
			if g.title.MatchString(title) {
				return g.genre
			}
		}
	}
	switch {
	case f.docNumber != "", notified.in(head) && (addressee.MatchString(head) || strings.Contains(head, "公示")):
		return Notice
	case addressed:
		return Speech
	case aiming(head), parts >= 2, workOfYear.in(head) && yearsWork.MatchString(head):
		return Plan
	case told(lead(lines)) || meeting.MatchString(title):
		return News
	case f.docNumber == "" && (f.publishedSource == "body" || f.publishedSource == "meta" || f.publishedSource == "front_matter"):
		return News // a page that prints its day
	}
	return Other
}
