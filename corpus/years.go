package corpus

import (
	"path"
	"regexp"
	"strconv"
	"strings"
)

var (
	titleYear = regexp.MustCompile(`((?:19|20)\d\d|[一二][〇○零九一二三四五六七八]{3})年(?:度)?`)
	yearSpan  = regexp.MustCompile(`((?:19|20)\d\d)年?\s*[-—–~～至到]{1,2}\s*(?:19|20)\d\d`)
	delivered = regexp.MustCompile(`((?:19|20)\d\d|[一二][一二三四五六七八九〇○零]{3})年.{1,12}日?在?.{0,30}(?:会议|大会|全会|届)`)
	textYear  = regexp.MustCompile(`((?:19|20)\d\d)年`)
	atParty   = regexp.MustCompile(`(?:参加|出席|收看|聆听)党的(十[二三四五六七八九]|二十)?大(?:期间|会议|开幕|报告)?`)
	planNamed = regexp.MustCompile(`(十[一二三四五六]?|[六七八九])五[”"]?(?:规划|计划|时期)?的?$`)
	// early words speak in autumn of the year to come.
	early  = regexp.MustCompile(`(?:谋划|提早|提前|明年)[^。；]*$`)
	future = regexp.MustCompile(`(?:到|至|力争|[-—–~～])$`)
	// event, unless it is soon, and since tell that a year is that of an event, or of a paper that is cited.
	event = regexp.MustCompile(`^(?:\d{1,2}月|版|第?\d+期|以来|以前|之前|前后|起)`)
	soon  = regexp.MustCompile(`[将定拟]于$`)
	// compared makes a year one that the text's own is set against.
	compared = regexp.MustCompile(`^同期`)
	since    = regexp.MustCompile(`(?:自|自从|早在|始于|成立于|建于|[（(]\p{Han}{0,8})$`)
)

// settleYear decides which year the article means by 今年. A stated date of
// delivery wins; what is only printed on the page (a notice of 1997 put on the
// web in 2018) comes after what the text carries.
func (f *facts) settleYear(doc *Document, lines []line) {
	set := func(year int, source string) {
		if doc.ReportYear == 0 && year != 0 {
			doc.ReportYear, doc.ReportYearSource = year, source
		}
	}
	set(f.year, "stated")
	if doc.Yearly() || doc.Genre == Speech {
		for i := 1; i < len(lines) && i < 8; i++ {
			if t := lines[i].text; len(t) < 200 && !strings.Contains(t, "。") {
				if m := delivered.FindStringSubmatch(t); m != nil {
					set(yearOf(m[1]), "stated")
				}
			}
		}
	}
	inTitle := 0
	if m := titleYear.FindStringSubmatch(doc.Title); m != nil && !yearSpan.MatchString(doc.Title) {
		inTitle = yearOf(m[1])
	}
	if m := yearSpan.FindStringSubmatch(doc.Title); m != nil && inTitle == 0 && doc.Genre == Plan {
		inTitle = yearOf(m[1]) // 三年行动方案（2023—2025年）
	}
	if doc.Yearly() {
		if all := titleYear.FindAllStringSubmatch(doc.Title, -1); doc.Genre == Plan && len(all) > 1 {
			inTitle = yearOf(all[len(all)-1][1]) // 关于2025年…执行情况与2026年…草案的报告
		}
		set(inTitle, "title")
	}
	set(doc.Issued.Year, "issued")
	set(doc.Published.Year, "published")
	if y := solidDate.FindStringSubmatch(doc.Title); y != nil {
		set(checked(y[1], y[2], y[3]).Year, "title")
	}
	set(inTitle, "title")
	if doc.ReportYear == 0 {
		set(yearOfFile(doc), "inferred")
		set(inferredYear(doc), "inferred")
	}
}

var digits = regexp.MustCompile(`\d+`)

// yearOfFile is the one year that the name of a report's file tells: 某市政府工作报告2023.txt.
// The name of a container is not that of its articles.
func yearOfFile(doc *Document) int {
	name := path.Base(doc.Source)
	if name = strings.TrimSuffix(name, path.Ext(name)); strings.Contains(name, "#") || !strings.Contains(name, "报告") && doc.Genre != WorkReport {
		return 0
	}
	year := 0
	for _, n := range digits.FindAllString(name, -1) {
		if y := yearOf(n); len(n) == 4 && y >= 1900 && y < 2100 {
			if year != 0 && year != y {
				return 0
			}
			year = y
		}
	}
	return year
}

func yearOf(s string) int {
	if y, err := strconv.Atoi(s); err == nil {
		return y
	}
	year := 0
	for _, r := range s {
		year = year*10 + hanDigit(r)
	}
	return year
}

// inferredYear reads the year from what the text says of its time: a stage of a
// five-year plan, a party congress that is being held, or the years it names
// as past or present. Plans name mostly the future, so nothing is inferred for them.
func inferredYear(doc *Document) int {
	if y := yearOfStage(doc.Text); y != 0 {
		return y
	}
	if strings.Contains(doc.Text, "党的") {
		if m := atParty.FindStringSubmatch(doc.Text); m != nil && m[1] != "" {
			if m[1] == "二十" {
				return 2022
			}
			return 1982 + 5*(hanDigit([]rune(m[1])[1])-2)
		}
	}
	if doc.Genre == Plan || doc.Genre == Notice {
		return 0
	}
	latest, earliest, ahead, named, events := 0, 9999, 0, 0, 0
	for _, m := range textYear.FindAllStringSubmatchIndex(doc.Text, -1) {
		y, _ := strconv.Atoi(doc.Text[m[2]:m[3]])
		before := doc.Text[max(0, m[0]-45):m[0]]
		after := doc.Text[m[1]:min(len(doc.Text), m[1]+30)]
		switch {
		case compared.MatchString(after):
		case future.MatchString(before), strings.HasPrefix(after, "远景"), strings.HasPrefix(after, "前"), strings.HasPrefix(after, "底前"):
		case early.MatchString(before), strings.Contains(after, "申报"), strings.Contains(after, "储备"):
			ahead = max(ahead, y)
		default:
			if !soon.MatchString(before) && event.MatchString(after) || since.MatchString(before) {
				events++
			}
			named++
			latest, earliest = max(latest, y), min(earliest, y)
		}
	}
	switch {
	case latest == 0 && ahead != 0 && strings.Contains(doc.Text, "明年"):
		return ahead - 1
	case doc.Genre == Other && latest-earliest > 3:
		return 0 // an essay names years of all times
	case named == events && latest == earliest && !told(doc.Text[:min(len(doc.Text), 300)]):
		return 0 // when something happened, be it the only year that is named
	}
	return latest
}

// stages name the years of a five-year plan, from the first to the last.
var stages = newWordSet("开局之年 起步之年 第一年", "第二年", "第三年 承上启下之年 承上启下的一年", "第四年", "收官之年 收尾之年 最后一年")

// yearOfStage reads the year from “十五五”开局之年; 0 if the text has no such words.
func yearOfStage(text string) (year int) {
	stages.each(text, func(start int, _ string, nth int) bool {
		if m := planNamed.FindStringSubmatch(text[max(0, start-40):start]); m != nil {
			year = firstYear(m[1]) + nth
		}
		return year == 0
	})
	return year
}

// firstYear is the first year of a five-year plan: 十四 is 2021.
func firstYear(plan string) int {
	runes := []rune(plan)
	n := 0
	if runes[0] == '十' {
		n = 10
		if len(runes) > 1 {
			n += hanDigit(runes[1])
		}
	} else {
		n = hanDigit(runes[0])
	}
	year := 1953 + (n-1)*5
	if n >= 3 {
		year += 3 // 1963 to 1965 lay between the second plan and the third
	}
	return year
}

// hanDigit reads one Chinese digit; anything else is 0.
func hanDigit(r rune) int {
	if r == '零' || r == '○' {
		return 0
	}
	return max(0, strings.Index("〇一二三四五六七八九", string(r))/3)
}
