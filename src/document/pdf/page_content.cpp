#include "document/pdf/page_content.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace letopis {

namespace {

enum class Kind : std::uint8_t { regular, white, delimiter };

/// What each byte is to a reader of PDF (PDF 1.7, 7.2.2).
constexpr auto kinds = [] {
    std::array<Kind, 256> table{};
    for (const char c : std::string_view{" \t\r\n\f\0", 6})
        table[static_cast<unsigned char>(c)] = Kind::white;
    for (const char c : std::string_view{"()<>[]{}/%"})
        table[static_cast<unsigned char>(c)] = Kind::delimiter;
    return table;
}();

Kind kind_of(char c) { return kinds[static_cast<unsigned char>(c)]; }

/// The operators of a content stream (PDF 1.7, 7.8.2), one after the other, each with the place
/// where its operands begin.
class Operators {
public:
    explicit Operators(std::string_view content) : content_{content} {}

    struct Operator {
        std::string_view name;
        std::size_t begins = 0;  ///< Of the first operand.
        std::size_t ends = 0;
    };

    /// The next operator, or one without a name at the end.
    Operator next() {
        skip_white();
        Operator found{.begins = at_};
        while (at_ < content_.size()) {
            const std::size_t start = at_;
            const bool is_word = kind_of(content_[at_]) == Kind::regular;
            skip_token();
            if (is_word && !is_operand(content_.substr(start, at_ - start))) {
                found.name = content_.substr(start, at_ - start);
                break;
            }
            skip_white();
        }
        found.ends = at_;
        return found;
    }

private:
    void skip_white() {
        while (at_ < content_.size() && kind_of(content_[at_]) == Kind::white) ++at_;
    }

    static bool is_operand(std::string_view word) {
        return word == "true" || word == "false" || word == "null" ||
               std::string_view{"+-.0123456789"}.find(word.front()) != std::string_view::npos;
    }

    void skip_token() {
        const char c = content_[at_];
        if (c == '(') return skip_string();
        if (c == '<' && content_.substr(at_, 2) != "<<") {
            at_ = std::min(content_.find('>', at_), content_.size() - 1) + 1;
            return;
        }
        ++at_;
        if (c == '/' || kind_of(c) == Kind::regular)
            while (at_ < content_.size() && kind_of(content_[at_]) == Kind::regular) ++at_;
    }

    void skip_string() {
        int depth = 0;
        for (; at_ < content_.size(); ++at_) {
            if (content_[at_] == '\\')
                ++at_;
            else if (content_[at_] == '(')
                ++depth;
            else if (content_[at_] == ')' && --depth == 0)
                break;
        }
        at_ = std::min(at_ + 1, content_.size());
    }

    std::string_view content_;
    std::size_t at_ = 0;
};

bool paints(std::string_view name) {
    static constexpr auto painting = std::to_array<std::string_view>(
        {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", "\""});
    return std::find(painting.begin(), painting.end(), name) != painting.end();
}

bool begins_marked(std::string_view name) { return name == "BDC" || name == "BMC"; }

/// Copies a stream and puts marks around the runs that need them.
class Marking {
public:
    explicit Marking(std::string_view content) : content_{content} {}

    std::string finish() {
        Operators operators{content_};
        for (auto next = operators.next(); !next.name.empty(); next = operators.next())
            element_depth_ > 0 ? follow_element(next) : follow_decoration(next);
        end_run(content_.size());
        return std::move(marked_);
    }

private:
    void follow_element(const Operators::Operator& next) {
        if (begins_marked(next.name)) ++element_depth_;
        if (next.name == "EMC" && --element_depth_ == 0) copy_until(next.ends);
    }

    void follow_decoration(const Operators::Operator& next) {
        if (begins_marked(next.name) && is_element(next)) {
            end_run(next.begins);
            element_depth_ = 1;
        } else if (changes_nesting(next.name)) {
            end_run(next.begins);
            copy_until(next.ends);
        } else {
            run_paints_ = run_paints_ || paints(next.name);
        }
    }

    /// An element of the structure tree has a number; text that only says how it is spelled
    /// (/Span with ActualText) has none and stays within its run.
    bool is_element(const Operators::Operator& next) const {
        return content_.substr(next.begins, next.ends - next.begins).find("/MCID") !=
               std::string_view::npos;
    }

    /// A run must not begin inside q … Q and end outside.
    static bool changes_nesting(std::string_view name) { return name == "q" || name == "Q"; }

    void copy_until(std::size_t end) {
        if (end > copied_) marked_ += content_.substr(copied_, end - copied_);
        if (!marked_.empty() && marked_.back() != '\n') marked_ += '\n';
        copied_ = std::max(copied_, end);
        while (copied_ < content_.size() && kind_of(content_[copied_]) == Kind::white) ++copied_;
    }

    void end_run(std::size_t end) {
        if (run_paints_) marked_ += "/Artifact BMC\n";
        copy_until(end);
        if (run_paints_) marked_ += "EMC\n";
        run_paints_ = false;
    }

    std::string_view content_;
    std::string marked_;
    std::size_t copied_ = 0;
    int element_depth_ = 0;
    bool run_paints_ = false;
};

}  // namespace

std::string with_artifacts_marked(std::string_view content) { return Marking{content}.finish(); }

}  // namespace letopis
