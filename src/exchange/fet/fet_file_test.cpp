#include "exchange/fet/fet_file.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "exchange/fet/fet_sample.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

Result<FetFile> read(const std::string& text) {
    NoProgress silent;
    return read_fet(as_bytes(text), silent);
}

/// Where the first problem is, e.g. "строка 3: объявления DOCTYPE…"; empty when read.
std::string why_refused(const std::string& text) {
    const auto file = read(text);
    if (file) return "";
    EXPECT_TRUE(file.error().is(RefusalCode::import_rejected)) << file.error().message();
    EXPECT_FALSE(file.error().refusal().items.front().remedy.empty());
    return file.error().refusal().items.front().place;
}

TEST(FetFileReading, TheSampleIsReadWithItsLines) {
    const auto file = read(sample_fet());
    ASSERT_TRUE(file) << file.error().message();
    EXPECT_EQ(file->version, "6.8.5");
    EXPECT_EQ(file->institution, "Школа");
    EXPECT_EQ(file->days.size(), 5u);
    EXPECT_EQ(file->hours[1].name, "09:25");
    EXPECT_EQ(file->teachers[1].name, "Ёжикова");
    EXPECT_EQ(file->teachers[1].line, 25);
    ASSERT_EQ(file->years.size(), 2u);
    EXPECT_EQ(file->years[0].number_of_students, 25);
    EXPECT_EQ(file->years[0].groups[1].name, "5А-2");
    ASSERT_EQ(file->activities.size(), 3u);
    EXPECT_EQ(file->activities[0].duration, 2);
    EXPECT_EQ(file->activities[0].students, std::vector<std::string>{"5А"});
    ASSERT_EQ(file->placed_times.size(), 3u);
    EXPECT_TRUE(file->placed_times[1].locked);
    EXPECT_FALSE(file->placed_times[0].locked);
    EXPECT_EQ(file->placed_rooms[1].room, "102");
}

TEST(FetFileReading, AByteOrderMarkIsNoObstacle) {
    EXPECT_TRUE(read("\xEF\xBB\xBF" + sample_fet()));
}

TEST(FetFileReading, SoftAndInactiveConstraintsPlaceNothing) {
    const std::string soft =
        with(sample_fet(), "Time><Weight_Percentage>100</Weight_Percentage>\n<Activity_Id>1",
             "Time><Weight_Percentage>95</Weight_Percentage>\n<Activity_Id>1");
    EXPECT_EQ(read(soft)->placed_times.size(), 2u);
}

TEST(FetFileReading, OldNamesOfTheConstraintAreKnown) {
    std::string old = sample_fet();
    for (int i = 0; i < 2; ++i)
        old =
            with(old, "ConstraintActivityPreferredStartingTime", "ConstraintActivityPreferredTime");
    old = with(old, "<Preferred_Day>Понедельник</Preferred_Day>", "<Day>Понедельник</Day>");
    old = with(old, "<Preferred_Hour>08:30</Preferred_Hour>", "<Hour>08:30</Hour>");
    ASSERT_TRUE(read(old)) << read(old).error().message();
    EXPECT_EQ(read(old)->placed_times.front().hour, "08:30");
}

TEST(FetFileReading, ACustomVersionOfFormat5NamesItsMode) {
    const auto mode = [](const std::string& version) {
        return read(with(with(sample_fet(), "6.8.5", version), "<Mode>Official</Mode>", ""))->mode;
    };
    EXPECT_EQ(mode("5.41.0"), FetMode::official);
    EXPECT_EQ(mode("5.27.3-ma9"), FetMode::mornings_afternoons);
    EXPECT_EQ(mode("5.27.3-algeria40-snapshot"), FetMode::mornings_afternoons);
    EXPECT_EQ(mode("5.44.4-bp"), FetMode::block_planning);
    EXPECT_EQ(mode("5.42.2-mathmake"), FetMode::terms);
}

TEST(FetFileRefusal, ATruncatedFileSaysWhereItEnds) {
    const std::string text = sample_fet();
    const std::string half = text.substr(0, text.find("<Activities_List>"));
    EXPECT_EQ(why_refused(half).find("строка 34: файл обрезан"), 0u) << why_refused(half);
    // Cut anywhere, the file is never taken for whole.
    for (std::size_t size = 0; size + 7 < text.size(); size += 37)
        EXPECT_NE(why_refused(text.substr(0, size)), "") << size;
}

TEST(FetFileRefusal, AnEntityBombIsNotRead) {
    const std::string bomb = with(sample_fet(), "<fet version",
                                  "<!DOCTYPE fet [<!ENTITY a \"aaaaaaaaaa\">"
                                  "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<fet version");
    EXPECT_EQ(why_refused(bomb).find("строка 2: объявления DOCTYPE"), 0u) << why_refused(bomb);
    const std::string external =
        with(sample_fet(), "<fet version",
             "<!DOCTYPE fet SYSTEM \"http://example.org/fet.dtd\">\n<fet version");
    EXPECT_NE(why_refused(external).find(rule_title(ImportRule::doctype_forbidden)),
              std::string::npos);
}

TEST(FetFileRefusal, AnUndeclaredEntityIsBrokenMarkup) {
    EXPECT_NE(why_refused(with(sample_fet(), "Школа", "&школа;"))
                  .find(rule_title(ImportRule::xml_broken)),
              std::string::npos);
}

TEST(FetFileRefusal, TheWrongEncodingIsNamed) {
    EXPECT_NE(why_refused(with(sample_fet(), "encoding=\"UTF-8\"", "encoding=\"windows-1251\""))
                  .find(rule_title(ImportRule::wrong_encoding)),
              std::string::npos);
    const std::string bytes_of_1251 = with(sample_fet(), "Школа", "\xD8\xEA\xEE\xEB\xE0");
    EXPECT_EQ(why_refused(bytes_of_1251).find("строка 4: кодировка"), 0u);
    EXPECT_NE(why_refused(std::string{"\xFF\xFE<\0f\0", 6}).find("UTF-16"), std::string::npos);
}

TEST(FetFileRefusal, ALineOfTenMegabytesIsNamed) {
    const std::string text =
        with(sample_fet(), "Школа", "Школа" + std::string(10 * 1024 * 1024, 'x'));
    EXPECT_EQ(why_refused(text).find("строка 4: строка длиннее 1 МБ"), 0u);
}

TEST(FetFileRefusal, ATextBeyondTheLimitIsNamed) {
    const std::string text =
        with(sample_fet(), "Школа", std::string(limits::import_text_bytes + 1, 'x'));
    EXPECT_NE(why_refused(text).find(rule_title(ImportRule::text_too_long)), std::string::npos);
}

TEST(FetFileRefusal, DepthBeyondTheLimitIsNamed) {
    std::string deep = "<fet version=\"6.0.0\">\n";
    for (int i = 0; i < 20'000; ++i) deep += "<a>\n";
    EXPECT_NE(why_refused(deep).find(rule_title(ImportRule::xml_too_deep)), std::string::npos);
}

TEST(FetFileRefusal, AnotherFileOrVersionIsNamed) {
    EXPECT_NE(why_refused("<html><body/></html>").find(rule_title(ImportRule::not_fet)),
              std::string::npos);
    EXPECT_NE(why_refused("PK\x03\x04 not xml").find(rule_title(ImportRule::xml_broken)),
              std::string::npos);
    EXPECT_NE(why_refused("").find(rule_title(ImportRule::file_empty)), std::string::npos);
    EXPECT_NE(why_refused(with(sample_fet(), "6.8.5", "4.2"))
                  .find(rule_title(ImportRule::unsupported_version)),
              std::string::npos);
    EXPECT_NE(why_refused(with(sample_fet(), ">Official<", ">Fortnight<"))
                  .find(rule_title(ImportRule::unsupported_mode)),
              std::string::npos);
}

TEST(FetFileRefusal, BrokenMarkupIsToldInRussian) {
    EXPECT_EQ(why_refused(with(sample_fet(), "<Name>Алгебра</Name>", "<Name>Алгебра</Nme>"))
                  .find("строка 20: разметка XML нарушена: закрыт не тот тег, что открыт"),
              0u);
    EXPECT_EQ(why_refused("PK\x03\x04 not xml"),
              "строка 1: разметка XML нарушена: недопустимый знак");
}

TEST(FetFileRefusal, NumbersAndNamesMustBeThere) {
    EXPECT_EQ(why_refused(with(sample_fet(), "<Duration>2</Duration>", "<Duration>два</Duration>"))
                  .find("строка 36: ожидалось целое число: Duration = «два»"),
              0u);
    EXPECT_NE(why_refused(with(sample_fet(), "<Name>Алгебра</Name>", "<Name> </Name>"))
                  .find(rule_title(ImportRule::missing_value)),
              std::string::npos);
    EXPECT_NE(why_refused(with(sample_fet(), "<Number_of_Days>5", "<Number_of_Days>6"))
                  .find(rule_title(ImportRule::count_mismatch)),
              std::string::npos);
}

TEST(FetFileReading, ProgressIsToldToTheEnd) {
    struct Told : Progress {
        std::uint64_t last = 0, whole = 0;
        void at(std::uint64_t done, std::uint64_t total) override {
            EXPECT_GE(done, last);
            last = done, whole = total;
        }
    } told;
    const std::string text = sample_fet();
    ASSERT_TRUE(read_fet(as_bytes(text), told));
    EXPECT_EQ(told.last, told.whole);
    EXPECT_EQ(told.whole, text.size());
}

}  // namespace
}  // namespace letopis
