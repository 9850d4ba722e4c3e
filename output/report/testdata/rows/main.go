// Rows writes a folder of made-up rows, to try the report with: many of them,
// and an article that would harm a careless page.
//
//	go run ./output/report/testdata/rows DIR STATEMENTS
package main

import (
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

const perDocument = 100

var (
	random  = rand.New(rand.NewPCG(1, 2))
	letters = rand.NewZipf(random, 1.01, 40, 2999)
	regions = []string{"北京市", "天津市", "河北省", "山西省", "辽宁省", "吉林省", "上海市", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "海南省", "重庆市", "四川省", "贵州省", "云南省", "陕西省", "甘肃省", "青海省"}
	genres  = []corpus.Genre{corpus.WorkReport, corpus.Plan, corpus.Notice, corpus.News}
	actors  = []string{"", "", "市发展改革委", "市财政局", "省工业和信息化厅", "县农业农村局"}
	// An indicator stands in a sentence with the words of its value.
	indicators = []struct {
		name, unit string
		form       extract.Form
		least      float64
	}{
		{"地区生产总值", "percent", extract.Growth, 5}, {"一般公共预算收入", "percent", extract.Growth, 3}, {"规模以上工业增加值", "percent", extract.Growth, 6},
		{"固定资产投资", "percent", extract.Growth, 4}, {"城镇新增就业", "count", extract.Level, 100000}, {"粮食产量", "jin", extract.Level, 3e9},
		{"城镇调查失业率", "percent", extract.Share, 5}, {"研发投入强度", "percent", extract.Share, 2}, {"新能源装机", "W", extract.Level, 1e10}, {"进出口总额", "CNY", extract.Level, 1e11},
	}
	bounds = []struct {
		bound         extract.Bound
		before, after string
	}{
		{extract.Point, "", ""}, {extract.Around, "", "左右"}, {extract.AtLeast, "", "以上"}, {extract.AtMost, "控制在", "以内"}, {extract.GreaterThan, "超过", ""}, {extract.Range, "", ""},
	}
	strengths = []struct {
		strength extract.Strength
		words    string
	}{{extract.Planned, ""}, {extract.Binding, "确保"}, {extract.Striving, "力争"}}
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: rows DIR STATEMENTS")
	}
	n, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	w, err := output.NewWriter(os.Args[1], output.Options{Formats: []string{"parquet"}, Program: "test"})
	if err != nil {
		log.Fatal(err)
	}
	defer w.Discard()
	batch := new(output.Batch)
	for doc, statements := range hostile() {
		batch.Add(doc, statements)
	}
	batch.Skipped = append(batch.Skipped, output.SkippedRow{Source: "<img src=x onerror=alert(1)>.pdf", Reason: "not_text"})
	if err := w.Write(batch); err != nil {
		log.Fatal(err)
	}
	for i := 0; i*perDocument < n; i++ {
		batch := new(output.Batch)
		batch.Add(document(i, min(perDocument, n-i*perDocument)))
		if err := w.Write(batch); err != nil {
			log.Fatal(err)
		}
	}
	if err := w.Commit(); err != nil {
		log.Fatal(err)
	}
}

// document makes an article with about as much text around its statements as
// a work report has. The words are drawn as often as in a text, so that they
// compress no better than one.
func document(i, statements int) (*corpus.Document, []extract.Statement) {
	year := 2016 + i%10
	region := regions[i%len(regions)]
	doc := &corpus.Document{
		ID: fmt.Sprintf("d%016x", i+1000), Source: fmt.Sprintf("reports/%d/%s-%d.html", year, region, i),
		Title: fmt.Sprintf("%d年%s政府工作报告（%d）", year, region, i), URL: fmt.Sprintf("https://www.example.gov.cn/%d.html", i),
		Genre: genres[i%len(genres)], ReportYear: year, Published: corpus.NewDate(year, time.January, 1+i%28),
		Region: corpus.Place{Name: region, Level: "province"}, Script: "Hans", Encoding: "utf-8", Format: "html",
	}
	var text strings.Builder
	var list []extract.Statement
	for range statements {
		text.WriteString(words(60+random.IntN(60)) + "。")
		list = append(list, statement(&text, doc, year, region))
		if random.IntN(4) == 0 {
			text.WriteByte('\n')
		}
	}
	doc.Text = text.String()
	return doc, list
}

func statement(text *strings.Builder, doc *corpus.Document, year int, region string) extract.Statement {
	indicator := indicators[random.IntN(len(indicators))]
	bound := bounds[random.IntN(len(bounds))]
	strength := strengths[random.IntN(len(strengths))]
	low := indicator.least * float64(100+random.IntN(60)) / 100
	confidence := float64(50+random.IntN(50)) / 100
	s := extract.Statement{
		Kind: extract.Target, PartOf: -1, Headline: random.IntN(10) == 0,
		Indicator: indicator.name, IndicatorName: indicator.name, Form: indicator.form, Bound: bound.bound, Unit: indicator.unit,
		Strength: strength.strength, Modality: strength.words, Actor: actors[random.IntN(len(actors))], Confidence: &confidence,
		Region: doc.Region, Horizon: extract.Annual,
		Period: extract.Period{Start: corpus.NewDate(year, time.January, 1), End: corpus.NewDate(year+random.IntN(2), time.December, 31)},
	}
	if random.IntN(3) == 0 {
		s.Kind, s.Strength = extract.Result, ""
	}
	value := strconv.FormatFloat(low, 'f', -1, 64)
	high := low * 1.1
	switch bound.bound {
	case extract.Range:
		s.Low, s.High = &low, &high
		value += "至" + strconv.FormatFloat(high, 'f', 1, 64)
	case extract.AtLeast, extract.GreaterThan:
		s.Value, s.Low = &low, &low
	case extract.AtMost:
		s.Value, s.High = &low, &low
	default:
		s.Value, s.Low, s.High = &low, &low, &low
	}
	note := func(slot, words string) {
		from := text.Len()
		text.WriteString(words)
		if words != "" {
			s.Evidence = append(s.Evidence, extract.Evidence{Slot: slot, Span: extract.Span{Start: from, End: text.Len()}})
		}
	}
	s.Sentence.Start = text.Len()
	s.Span.Start = text.Len()
	note("strength", strength.words)
	note("indicator", indicator.name)
	note("form", "达到")
	s.ValueSpan.Start = text.Len()
	note("bound", bound.before)
	note("value", value)
	note("bound", bound.after)
	s.ValueSpan.End = text.Len()
	s.Span.End = text.Len()
	text.WriteString("，" + words(20+random.IntN(20)) + "。")
	s.Sentence.End = text.Len()
	return s
}

func words(n int) string {
	out := make([]rune, n)
	for i := range out {
		out[i] = rune(0x4E00 + letters.Uint64())
	}
	return string(out)
}
