package corpus

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// tree writes files below a new folder; a name that ends in / is a folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := filepath.Join(t.TempDir(), "root")
	for name, content := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func sources(paths ...string) (found []string) {
	for p := range Pages(paths...) {
		s := p.Source
		if p.unread != nil {
			s += " " + string(p.unread.Reason)
		}
		found = append(found, s)
	}
	return found
}

func TestPagesAreReadInOrder(t *testing.T) {
	root := tree(t, map[string]string{"b.txt": "乙", "a/2.html": "甲二", "a/10.html": "甲十", "中文/报告.md": "丙", ".hidden": "x", ".git/config": "x",
		"page.html": "页", "page_files/script.js": "x", "page_files/pic.png": "x", "other_files/kept.txt": "留"})
	want := []string{"a/10.html", "a/2.html", "b.txt", "other_files/kept.txt", "page.html", "中文/报告.md"}
	if diff := cmp.Diff(want, sources(root)); diff != "" {
		t.Errorf("one folder (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"b.txt"}, sources(filepath.Join(root, "b.txt"))); diff != "" {
		t.Errorf("one file (-want +got):\n%s", diff)
	}
	want = []string{"a/10.html", "a/2.html", "中文/报告.md", "b.txt"}
	if diff := cmp.Diff(want, sources(filepath.Join(root, "a"), filepath.Join(root, "中文"), filepath.Join(root, "b.txt"))); diff != "" {
		t.Errorf("several paths keep their names apart (-want +got):\n%s", diff)
	}
}

func TestReadingMayStopAnywhere(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "甲", "b.csv": "title,content\n一,正文一\n二,正文二\n", "c.txt": "丙"})
	for stop := 1; stop <= 4; stop++ {
		n := 0
		for range Pages(root, root) {
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Errorf("stopped after %d pages, not %d", n, stop)
		}
	}
}

func TestUnreadableFilesAreTold(t *testing.T) {
	if got := sources(filepath.Join(t.TempDir(), "absent.txt")); len(got) != 1 || got[0] != "absent.txt unreadable" {
		t.Errorf("an absent file: %v", got)
	}
	root := tree(t, map[string]string{"a.txt": "甲", "z.txt": "乙"})
	if err := os.Symlink(filepath.Join(root, "nowhere"), filepath.Join(root, "m.txt")); err != nil {
		t.Skip("no symbolic links here")
	}
	if diff := cmp.Diff([]string{"a.txt", "m.txt unreadable", "z.txt"}, sources(root)); diff != "" {
		t.Errorf("a broken link (-want +got):\n%s", diff)
	}
	for p := range Pages(filepath.Join(root, "m.txt")) {
		if docs, skip := Clean(p); len(docs) != 0 || skip == nil || skip.Reason != Unreadable || skip.Detail == "" || strings.Contains(skip.Detail, root) {
			t.Errorf("%v %+v", docs, skip)
		}
	}
}

func TestRowsOfATableArePages(t *testing.T) {
	table := "province,year,title,source_url,publish_date,full_text\n" +
		"甘肃省,2026,2026年甘肃省政府工作报告,http://www.gansu.gov.cn/a.html,2026-02-10,\"2026年甘肃省政府工作报告\n各位代表：\n今年生产总值增长\"\"5.5%\"\"左右。\"\n" +
		"吉林省,2026,短行\n"
	gb, _ := simplifiedchinese.GB18030.NewEncoder().String(table)
	for name, raw := range map[string]string{"UTF-8": table, "byte order mark": "\ufeff" + table, "GB18030": gb, "tabs": strings.ReplaceAll(table, ",", "\t")} {
		root := tree(t, map[string]string{"reports.csv": raw})
		var docs []*Document
		var skips []*Skip
		for p := range Pages(root) {
			d, s := Clean(p)
			docs = append(docs, d...)
			if s != nil {
				skips = append(skips, s)
			}
		}
		if len(docs) != 1 || len(skips) != 1 {
			t.Fatalf("%s: %d documents, skips %v", name, len(docs), skips)
		}
		d := docs[0]
		check(t, d)
		if d.Source != "reports.csv#1" || d.Format != "csv" || d.Title != "2026年甘肃省政府工作报告" || d.URL != "http://www.gansu.gov.cn/a.html" ||
			d.Published != (Date{2026, 2, 10}) || d.PublishedSource != "manifest" || d.Region.Code != "620000" || d.ReportYear != 2026 {
			t.Errorf("%s: %+v", name, d)
		}
		if !strings.Contains(d.Text, "增长\"5.5%\"左右") {
			t.Errorf("%s: %q", name, d.Text)
		}
		if s := skips[0]; s.Source != "reports.csv#2" || s.Reason != Malformed || s.Detail == "" {
			t.Errorf("%s: %+v", name, s)
		}
	}
}

func TestTextWithCommasIsNoTable(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "title,投资,项目\n今年安排投资5亿元。", "b.txt": "今年,安排投资,content 5亿元。\n明年再议。"})
	if diff := cmp.Diff([]string{"a.txt", "b.txt"}, sources(root)); diff != "" {
		t.Error(diff)
	}
}
