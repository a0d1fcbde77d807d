#include "server/terminal.h"

#include <unistd.h>

#include <algorithm>

#include "base/text.h"

namespace letopis {
namespace {

constexpr std::uint64_t bar_signs = 24;
constexpr std::size_t title_column = 34;

class Bar final : public Progress {
public:
    Bar(std::FILE* stream, std::string title) : stream_{stream}, title_{std::move(title)} {}
    ~Bar() override {
        std::fputs("\r\033[K", stream_);
        std::fflush(stream_);
    }
    void at(std::uint64_t done, std::uint64_t total) override {
        const std::uint64_t permille = total == 0 ? 1000 : std::min(done, total) * 1000 / total;
        if (permille == shown_) return;
        shown_ = permille;
        const std::uint64_t full = permille * bar_signs / 1000;
        std::fprintf(stream_, "\r\033[K%s %s%s %3d %%", title_.c_str(),
                     std::string(full, '#').c_str(), std::string(bar_signs - full, '.').c_str(),
                     static_cast<int>(permille / 10));
        std::fflush(stream_);
    }

private:
    std::FILE* stream_;
    std::string title_;
    std::uint64_t shown_ = 1001;
};

std::string padded(std::string text, std::size_t columns) {
    const std::size_t width = code_point_count(text);
    if (width < columns) text.append(columns - width, ' ');
    return text;
}

}  // namespace

std::unique_ptr<Progress> progress_bar(std::FILE* stream, std::string title) {
    if (::isatty(::fileno(stream)) == 1) return std::make_unique<Bar>(stream, std::move(title));
    return std::make_unique<NoProgress>();
}

std::string told(const Error& error) {
    std::string text = error.message() + "\n";
    if (!error.is_refusal()) return text;
    for (const RefusalItem& item : error.refusal().items)
        text += "  " + item.place + (item.remedy.empty() ? "" : " — " + item.remedy) + "\n";
    return text;
}

std::string told(const ImportSummary& summary) {
    std::string text;
    for (const ImportCount& count : summary.counts)
        text += "  " + padded(count.title, title_column) + "новых: " + std::to_string(count.added) +
                ", уже есть: " + std::to_string(count.already_there) +
                (count.ended == 0 ? "" : ", уйдёт: " + std::to_string(count.ended)) + "\n";
    for (const ImportRow& row : summary.rows)
        if (row.state == ImportState::kept || row.state == ImportState::ended)
            text += "  " + row.title + ": " + row.about + "\n";
    for (const std::string& note : summary.notes) text += "  " + note + "\n";
    return text;
}

}  // namespace letopis
