#include "load/visits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "load/cell_use.h"
#include "load/marks_check.h"
#include "load/testing/delaying_server.h"

namespace letopis::load {
namespace {

constexpr Nanos second = 1'000'000'000;

/// Two classes, four teachers with a course of each class, a deputy, twenty families.
Cast small_cast() {
    std::string text;
    for (const char* group : {"group-a", "group-b"}) {
        text += std::string{"class "} + group;
        for (int i = 0; i < 25; ++i) text += std::string{" "} + group + "-" + std::to_string(i);
        text += '\n';
    }
    for (int t = 0; t < 4; ++t) {
        const std::string number = std::to_string(t);
        text += "teacher token-" + number + " csrf-" + number + "\nperiod period-1\n";
        for (int c = 0; c < 2; ++c) {
            text += "course course-" + number + std::to_string(c) + " " + std::to_string(c);
            for (int l = 0; l < 24; ++l)
                text += " lesson-" + number + std::to_string(c) + "-" + std::to_string(l) + ":" +
                        std::to_string(40 + l);
            text += '\n';
        }
    }
    text += "deputy token-d csrf-d 0 1\n";
    for (int f = 0; f < 20; ++f)
        text += "family token-f csrf-f group-a-" + std::to_string(f) + "\n";
    return parse_cast(text).value();
}

TEST(Cast, WhatIsWrittenIsRead) {
    const Cast cast = small_cast();
    EXPECT_EQ(cast.courses.size(), 8U);
    EXPECT_EQ(cast.courses[3].teacher_index, 1U);
    EXPECT_EQ(cast.courses[3].period_id, "period-1");
    const std::string text = cast_text(cast);
    EXPECT_EQ(cast_text(parse_cast(text).value()), text);
}

TEST(Cast, ALineThatIsNotOneIsNamed) {
    for (const char* text :
         {"teacher one-word", "course id 0 l:1", "family a b", "nobody a b c",
          "class g s\nteacher a b\ncourse id 1 l:1", "class g s\nteacher a b\ncourse id 0 lesson",
          "class g s\ndeputy a b 0 1"}) {
        const auto cast = parse_cast(text);
        ASSERT_FALSE(cast.has_value()) << text;
        EXPECT_TRUE(cast.error().is(RefusalCode::malformed_request)) << text;
    }
}

TEST(Visits, AnEveningIsEvenFromItsFirstSecond) {
    const Cast cast = small_cast();
    const auto visits =
        plan_visits(cast, *find_profile("evening"), {.per_second = 500, .seconds = 30});
    std::vector<int> seconds(30);
    for (const Call& call : visits.calls) ++seconds.at(static_cast<std::size_t>(call.due / second));
    for (const int count : seconds) {
        EXPECT_GT(count, 350);
        EXPECT_LT(count, 650);
    }
    EXPECT_NEAR(static_cast<double>(visits.calls.size()), 15'000, 1'500);
}

TEST(Visits, OfTheEveningsRequestsThirtyInAHundredAreCommands) {
    // 1,060 of 3,600.
    EXPECT_NEAR(command_share(*find_profile("evening")), 2'944, 5);
    EXPECT_EQ(command_share(*find_profile("first_september")), 0);
    EXPECT_EQ(find_profile("midnight"), nullptr);
}

TEST(Visits, NoCellIsGivenTwiceAndNoneThatIsTaken) {
    const Cast cast = small_cast();
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> cells;
    for (std::uint32_t slice = 0; slice < 3; ++slice) {
        const auto visits =
            plan_visits(cast, *find_profile("lessons"),
                        {.per_second = 40, .seconds = 20, .seed = 5, .slice = slice, .slices = 3});
        for (const Call& call : visits.calls) {
            if (call.ask != Ask::mark) continue;
            const auto& lesson = cast.courses[call.course].lessons.at(call.lesson);
            EXPECT_EQ(use_of_cell(lesson.lesson_no, call.student), CellUse::free);
            EXPECT_TRUE(cells.emplace(call.course, call.lesson, call.student).second);
        }
        EXPECT_EQ(visits.short_of_cells, 0U);
    }
    EXPECT_GT(cells.size(), 500U);
}

TEST(Visits, WhereNoCellIsLeftTheJournalIsReadAndItIsTold) {
    const Cast cast = small_cast();
    const auto visits =
        plan_visits(cast, *find_profile("lessons"), {.per_second = 500, .seconds = 20});
    EXPECT_GT(visits.short_of_cells, 0U);
    const auto looks =
        std::count_if(visits.calls.begin(), visits.calls.end(),
                      [](const Call& call) { return call.ask == Ask::journal_again; });
    EXPECT_EQ(static_cast<std::size_t>(looks), visits.short_of_cells);
}

TEST(Visits, OneSeedIsOneEvening) {
    const Cast cast = small_cast();
    const auto dues = [&](std::uint64_t seed) {
        const auto visits = plan_visits(cast, *find_profile("evening"),
                                        {.per_second = 100, .seconds = 5, .seed = seed});
        std::vector<std::pair<Nanos, std::uint32_t>> list;
        for (const Call& call : visits.calls) list.emplace_back(call.due, call.person);
        return list;
    };
    EXPECT_EQ(dues(1), dues(1));
    EXPECT_NE(dues(1), dues(2));
}

TEST(MarksCheck, AMarkIsFoundOnlyWhereItsEntryRecordedItOnce) {
    const AcknowledgedMark mark{.mark = '4', .entry_index = 17};
    const std::string row = R"({"entry_index":17,"recorded_at":1,"kind":"recorded","text":"4"})";
    EXPECT_TRUE(tells_of(R"({"rows":[)" + row + "]}", mark));
    EXPECT_FALSE(tells_of(R"({"rows":[]})", mark));
    EXPECT_FALSE(tells_of(R"({"rows":[{"entry_index":171,"kind":"recorded","text":"4"}]})", mark));
    EXPECT_FALSE(tells_of(R"({"rows":[{"entry_index":17,"kind":"recorded","text":"5"}]})", mark));
    EXPECT_FALSE(tells_of(R"({"rows":[{"entry_index":17,"kind":"corrected","text":"4"}]})", mark));
    EXPECT_FALSE(tells_of(
        R"({"rows":[)" + row + "," + R"({"entry_index":18,"kind":"recorded","text":"4"}]})", mark));
}

std::string with_length(std::string_view status, std::string_view body) {
    return "HTTP/1.1 " + std::string{status} +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string{body};
}

MarksRead read_from(testing::Habits habits) {
    const testing::DelayingServer server{habits};
    const std::vector<AcknowledgedMark> marks(5, {.mark = '4', .entry_index = 17});
    return read_again(small_cast(), marks, {.port = server.port()}, 1'000);
}

TEST(MarksCheck, WhoIsSentAwayAsksAgain) {
    static int asked = 0;
    const auto read = read_from({.answer = [](std::string_view) {
        if (++asked <= 7) return with_length("503 Service Unavailable", "{}");
        return with_length("200 OK",
                           R"({"rows":[{"entry_index":17,"kind":"recorded","text":"4"}]})");
    }});
    EXPECT_EQ(read.found, 5U);
    EXPECT_EQ(asked, 7 + 5);
}

TEST(MarksCheck, AMarkThatIsNotThereIsNotAskedForTwice) {
    static int asked = 0;
    const auto read = read_from({.answer = [](std::string_view) {
        ++asked;
        return with_length("200 OK", R"({"rows":[]})");
    }});
    EXPECT_EQ(read.acknowledged, 5U);
    EXPECT_EQ(read.found, 0U);
    EXPECT_EQ(read.complaints.size(), 5U);
    EXPECT_EQ(asked, 5);
}

}  // namespace
}  // namespace letopis::load
