#include "load/report.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

namespace letopis::load {
namespace {

constexpr double nanos_per_millisecond = 1e6;

[[gnu::format(printf, 1, 2)]] std::string words(const char* format, ...) {
    char line[512];
    va_list values;
    va_start(values, format);
    std::vsnprintf(line, sizeof line, format, values);
    va_end(values);
    return line;
}

double milliseconds(std::int64_t nanoseconds) {
    return static_cast<double>(nanoseconds) / nanos_per_millisecond;
}

/// All kinds together; with `commands`, only those that state facts.
KindResult sum_of(const RunResult& result) {
    KindResult sum{.name = "all"};
    for (const KindResult& kind : result.kinds) {
        sum.good += kind.good;
        sum.shed += kind.shed;
        sum.wrong += kind.wrong;
        sum.unanswered += kind.unanswered;
        sum.good_times.merge(kind.good_times);
        sum.service_times.merge(kind.service_times);
    }
    return sum;
}

std::uint64_t asked(const KindResult& kind) {
    return kind.good + kind.shed + kind.wrong + kind.unanswered;
}

std::string table_row(const KindResult& kind) {
    const Histogram& times = kind.good_times;
    return words(
        "%-15s%9llu%9llu%8llu%8llu%9llu%9.1f%9.1f%9.1f%9.1f\n", kind.name.c_str(),
        static_cast<unsigned long long>(asked(kind)), static_cast<unsigned long long>(kind.good),
        static_cast<unsigned long long>(kind.shed), static_cast<unsigned long long>(kind.wrong),
        static_cast<unsigned long long>(kind.unanswered), milliseconds(times.percentile(5'000)),
        milliseconds(times.percentile(9'900)), milliseconds(times.percentile(9'990)),
        milliseconds(times.greatest()));
}

std::string json_of(const KindResult& kind) {
    const Histogram& times = kind.good_times;
    return words(
        R"({"name":"%s","asked":%llu,"good":%llu,"shed":%llu,"wrong":%llu,"unanswered":%llu,)"
        R"("mean_ms":%.3f,"p50_ms":%.3f,"p90_ms":%.3f,"p99_ms":%.3f,"p999_ms":%.3f,)"
        R"("greatest_ms":%.3f,"service_p99_ms":%.3f})",
        kind.name.c_str(), static_cast<unsigned long long>(asked(kind)),
        static_cast<unsigned long long>(kind.good), static_cast<unsigned long long>(kind.shed),
        static_cast<unsigned long long>(kind.wrong),
        static_cast<unsigned long long>(kind.unanswered), times.mean() / nanos_per_millisecond,
        milliseconds(times.percentile(5'000)), milliseconds(times.percentile(9'000)),
        milliseconds(times.percentile(9'900)), milliseconds(times.percentile(9'990)),
        milliseconds(times.greatest()), milliseconds(kind.service_times.percentile(9'900)));
}

}  // namespace

std::string report_table(const Report& report) {
    std::string text = words("%s: %.0f requests/s for %.0f s\n", report.profile.c_str(),
                             report.per_second, report.seconds);
    text += words("%-15s%9s%9s%8s%8s%9s%9s%9s%9s%9s\n", "kind", "asked", "good", "shed", "wrong",
                  "silent", "p50 ms", "p99 ms", "p99.9", "max");
    for (const KindResult& kind : report.result.kinds)
        if (asked(kind) > 0) text += table_row(kind);
    text += table_row(sum_of(report.result));
    text += words(
        "marks acknowledged %llu, found again %llu; the generator was late by %.1f ms at most\n",
        static_cast<unsigned long long>(report.marks.acknowledged),
        static_cast<unsigned long long>(report.marks.found),
        milliseconds(report.result.latest_sending));
    for (const std::string& complaint : report.result.complaints) text += "  " + complaint + '\n';
    return text;
}

std::string report_json(const Report& report) {
    std::string json =
        words(R"({"profile":"%s","per_second":%.1f,"seconds":%.1f,"length_s":%.3f,)"
              R"("marks_acknowledged":%llu,"marks_found":%llu,"latest_sending_ms":%.3f,"all":)",
              report.profile.c_str(), report.per_second, report.seconds,
              milliseconds(report.result.length) / 1000,
              static_cast<unsigned long long>(report.marks.acknowledged),
              static_cast<unsigned long long>(report.marks.found),
              milliseconds(report.result.latest_sending));
    json += json_of(sum_of(report.result)) + R"(,"kinds":[)";
    bool first = true;
    for (const KindResult& kind : report.result.kinds) {
        if (asked(kind) == 0) continue;
        json += (first ? "" : ",") + json_of(kind);
        first = false;
    }
    json += R"(],"seconds":[)";
    for (std::size_t i = 0; i < report.result.seconds.size(); ++i) {
        const SecondResult& one = report.result.seconds[i];
        json += words("%s[%llu,%llu,%.1f]", i == 0 ? "" : ",",
                      static_cast<unsigned long long>(one.asked),
                      static_cast<unsigned long long>(one.good), milliseconds(one.slowest));
    }
    return json + "]}\n";
}

bool is_clean(const Report& report) {
    const KindResult all = sum_of(report.result);
    return all.wrong == 0 && all.unanswered == 0 && report.marks.found == report.marks.acknowledged;
}

}  // namespace letopis::load
