package corpus

import (
	"testing"
)

func place(t testing.TB, code string) Place {
	t.Helper()
	p, ok := PlaceByCode(code)
	if !ok {
		t.Fatalf("no place %s", code)
	}
	return p
}

func TestPlaceTable(t *testing.T) {
	for _, c := range []struct{ code, name, level, parent string }{
		{"100000", "全国", Nation, ""},
		{"220000", "吉林省", Province, "100000"},
		{"220200", "吉林市", Prefecture, "220000"},
		{"310115", "浦东新区", County, "310000"},
		{"422800", "恩施土家族苗族自治州", Prefecture, "420000"},
		{"429004", "仙桃市", County, "420000"},
		{"441900", "东莞市", Prefecture, "440000"},
		{"620881", "华亭市", County, "620800"},
		{"710000", "台湾省", Province, "100000"},
	} {
		p := place(t, c.code)
		if p.Name != c.name || p.Level != c.level {
			t.Errorf("%s is %s, a %s; want %s, a %s", c.code, p.Name, p.Level, c.name, c.level)
		}
		if parent, _ := p.Parent(); parent.Code != c.parent {
			t.Errorf("%s lies in %q, want %q", c.name, parent.Code, c.parent)
		}
	}
	for _, code := range []string{"", "110100", "320571", "441901", "429000", "620824", "999999", "22"} {
		if p, ok := PlaceByCode(code); ok {
			t.Errorf("%q is no place of this edition, got %v", code, p)
		}
	}
	if n := len(placeTable()); n < 3100 || n > 3300 {
		t.Errorf("%d places", n)
	}
	for i, p := range placeTable()[1:] {
		if last := placeTable()[i]; last.Code >= p.Code || p.Name == "" {
			t.Errorf("%v after %v: the table is not sorted", p, last)
		}
		if _, ok := p.Parent(); !ok {
			t.Errorf("%v hangs in the air", p)
		}
	}
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		outer, inner string
		want         bool
	}{
		{"100000", "340200", true},
		{"340000", "340200", true},
		{"340200", "340200", true},
		{"340200", "340000", false},
		{"340200", "340100", false},
		{"310000", "310115", true},
		{"420000", "429004", true},
		{"340100", "100000", false},
	} {
		if got := place(t, c.outer).Contains(place(t, c.inner)); got != c.want {
			t.Errorf("%s contains %s: %v", c.outer, c.inner, got)
		}
	}
	if (Place{}).Contains(Place{}) || place(t, "100000").Contains(Place{}) {
		t.Error("the zero Place lies nowhere")
	}
}
