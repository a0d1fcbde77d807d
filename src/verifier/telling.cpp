#include "verifier/telling.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/text.h"

namespace letopis {
namespace {

std::string counted(std::int64_t count, std::string_view one, std::string_view few,
                    std::string_view many) {
    return std::to_string(count) + " " + std::string{plural(count, one, few, many)};
}

std::string whole_line(const Checked& checked) {
    const VerifyReport& report = checked.report;
    std::string line = checked.path + ": ЦЕЛ. Файлов: " + std::to_string(report.file_count) +
                       "; доказано " + counted(report.entry_count, "запись", "записи", "записей") +
                       " из " + std::to_string(report.tree_size) + " в реестре " + report.origin +
                       ".\n";
    return line;
}

std::string broken_lines(const Checked& checked) {
    const VerifyReport& report = checked.report;
    std::string lines = checked.path + ": НЕ ЦЕЛ.\n";
    for (const Problem& problem : report.problems) lines += "  " + problem_text(problem) + "\n";
    if (report.unlisted_problem_count > 0)
        lines +=
            "  …и ещё " +
            counted(report.unlisted_problem_count, "расхождение", "расхождения", "расхождений") +
            ".\n";
    return lines;
}

/// Writes described structs as JSON.
class JsonTeller {
public:
    std::string text() { return std::string{buffer_.GetString(), buffer_.GetSize()} + "\n"; }

    template <class T>
    void field(std::string_view name, const T& value) {
        key(name);
        write(value);
    }
    void key(std::string_view name) {
        json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }
    void write(const std::string& value) {
        json_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    void write(bool value) { json_.Bool(value); }
    void write(std::int64_t value) { json_.Int64(value); }
    void write(std::uint64_t value) { json_.Uint64(value); }
    template <class T>
    void write(const std::optional<T>& value) {
        if (value)
            write(*value);
        else
            json_.Null();
    }
    template <class T>
    void write(const std::vector<T>& values) {
        json_.StartArray();
        for (const T& value : values) write(value);
        json_.EndArray();
    }
    template <Described T>
    void write(const T& value) {
        json_.StartObject();
        describe(*this, value);
        json_.EndObject();
    }
    void write_all(std::span<const Checked> all) {
        json_.StartObject();
        field("whole", std::ranges::all_of(all, [](const Checked& c) { return c.report.whole(); }));
        key("checked");
        json_.StartArray();
        for (const Checked& checked : all) {
            json_.StartObject();
            field("path", checked.path);
            field("kind", std::string{enum_name(checked.kind)});
            field("whole", checked.report.whole());
            field("note", checked.note);
            describe(*this, checked.report);
            json_.EndObject();
        }
        json_.EndArray();
        json_.EndObject();
    }

private:
    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> json_{buffer_};
};

class Bar final : public CheckProgress {
public:
    explicit Bar(std::FILE* stream) : stream_{stream} {}
    ~Bar() override { std::fputs("\r\033[K", stream_); }

    void begin(const std::string& path) override {
        name_ = path.substr(path.rfind('/') + 1);
        shown_ = 0;
    }
    void at(std::uint64_t done, std::uint64_t total) override {
        const std::uint64_t permille = total == 0 ? 1000 : done * 1000 / total;
        if (permille <= shown_) return;
        shown_ = permille;
        const auto full = static_cast<std::size_t>(permille / 50);
        std::fprintf(stream_, "\r\033[K%s%s %3d %%  %s", std::string(full, '#').c_str(),
                     std::string(20 - std::min<std::size_t>(full, 20), '.').c_str(),
                     static_cast<int>(permille / 10), name_.c_str());
        std::fflush(stream_);
    }

private:
    std::FILE* stream_;
    std::string name_;
    std::uint64_t shown_ = 0;
};

class Silence final : public CheckProgress {
public:
    void begin(const std::string&) override {}
    void at(std::uint64_t, std::uint64_t) override {}
};

}  // namespace

std::string tell_person(std::span<const Checked> all) {
    std::string text;
    for (const Checked& checked : all) {
        text += checked.report.whole() ? whole_line(checked) : broken_lines(checked);
        if (!checked.note.empty()) text += "  " + checked.note + "\n";
    }
    const auto broken =
        std::ranges::count_if(all, [](const Checked& checked) { return !checked.report.whole(); });
    if (all.size() > 1)
        text += "Проверено: " + std::to_string(all.size()) +
                "; не целы: " + std::to_string(broken) + ".\n";
    return text;
}

std::string tell_script(std::span<const Checked> all) {
    JsonTeller teller;
    teller.write_all(all);
    return teller.text();
}

std::unique_ptr<CheckProgress> progress_on(std::FILE* stream) {
    if (::isatty(::fileno(stream)) == 1) return std::make_unique<Bar>(stream);
    return std::make_unique<Silence>();
}

}  // namespace letopis
