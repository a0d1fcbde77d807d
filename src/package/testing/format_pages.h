#pragma once
// The example blocks of docs/formats/*.md, read by tests, so that what is told there stays true:
//
//   ```text vector=NAME
//   …
//   ```
//
// With LETOPIS_GOLDEN=write in the environment a block that differs is written anew.

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace letopis::testing {

/// One page of docs/formats.
class FormatPage {
public:
    explicit FormatPage(const std::string& name) {
        const char* const root = std::getenv("LETOPIS_SOURCE_DIR");
        path_ = std::string{root == nullptr ? "." : root} + "/docs/formats/" + name;
        std::ifstream file{path_};
        std::ostringstream text;
        text << file.rdbuf();
        text_ = text.str();
        EXPECT_FALSE(text_.empty()) << path_;
    }

    /// What stands in the block, with its last newline.
    std::string block(const std::string& name) const {
        const auto [begin, end] = find(name);
        return text_.substr(begin, end - begin);
    }
    /// The block holds one line.
    std::string line(const std::string& name) const {
        std::string text = block(name);
        if (text.ends_with('\n')) text.pop_back();
        return text;
    }
    /// The block must read like this.
    void expect(const std::string& name, std::string text) {
        if (!text.ends_with('\n')) text += '\n';
        const char* const golden = std::getenv("LETOPIS_GOLDEN");
        if (golden == nullptr || std::string{golden} != "write") {
            EXPECT_EQ(block(name), text) << path_ << ", vector=" << name;
            return;
        }
        const auto [begin, end] = find(name);
        text_.replace(begin, end - begin, text);
        std::ofstream{path_} << text_;
    }

private:
    std::pair<std::size_t, std::size_t> find(const std::string& name) const {
        const std::string head = "```text vector=" + name + "\n";
        const std::size_t begin = text_.find(head);
        EXPECT_NE(begin, std::string::npos) << path_ << " has no vector=" << name;
        if (begin == std::string::npos) return {0, 0};
        const std::size_t end = text_.find("```\n", begin + head.size());
        return {begin + head.size(), end};
    }

    std::string path_;
    std::string text_;
};

}  // namespace letopis::testing
