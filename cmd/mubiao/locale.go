package main

import (
	"os"
	"strings"
)

// localeLanguage is zh where the locale is Chinese, else en. The variables
// count in the order of POSIX; where none is set the system may know more.
func localeLanguage() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := os.Getenv(name); value != "" {
			return languageOf(value)
		}
	}
	return languageOf(systemLanguage())
}

func languageOf(tag string) string {
	if strings.HasPrefix(strings.ToLower(tag), "zh") {
		return "zh"
	}
	return "en"
}
