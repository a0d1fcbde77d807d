// What is admitted while a scribe holds its answers back, as one does behind a slow database.

#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::TestedSite;

constexpr std::int64_t millisecond = 1000;

/// Answers when the test says so.
class SlowScribe final : public Writer {
public:
    void submit(Command, Answer answer) override { held.push_back(std::move(answer)); }
    void answer_first() {
        const Answer answer = std::move(held.front());
        held.erase(held.begin());
        answer(Receipt{});
    }
    std::vector<Answer> held;
};

/// The answer that comes later goes to nobody.
class KeptExchange final : public Exchange {
public:
    std::function<void(MakeResponse)> keep_open() override {
        return [](const MakeResponse& make) { make(); };
    }
};

/// Monday 7 September 2026, after the lessons; one I/O thread, its clock in the test's hand.
class SlowDatabase : public ::testing::Test {
protected:
    SlowDatabase() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        site_.lead_to(archive_.readers, scribe_, site_.stamps);
        thread_ = std::make_unique<Dispatcher>(site_.site(), [this] { return now_; });
    }

    /// What was promised is answered while there is somebody to answer.
    ~SlowDatabase() override { scribe_.held.clear(); }

    /// 0 for a request whose answer is held back.
    int status_of(Request request, PersonId person_id, std::int64_t waited = 0) {
        site_.sign(request, 1, person_id);
        request.waited_micros = waited;
        KeptExchange exchange;
        const auto response = thread_->respond(request, exchange);
        return response ? response->status : 0;
    }
    int mark() {
        const std::string command =
            R"({"command_id":")" + id_of<CommandId>(20'000 + ++marks_).text() +
            R"(","lesson_id":")" + school_.lesson_5b.text() + R"(","student_id":")" +
            school_.ivanov.text() +
            R"(","work_no":1,"text":"5","base_version":-1,"reason_code":"none","reason":""})";
        return status_of(
            site_.request(Method::post, "/api/v1/cells", R"({"commands":[)" + command + "]}"),
            school_.petrova);
    }
    int diary() {
        return status_of(site_.request(Method::get, "/api/v1/students/" + school_.ivanov.text() +
                                                        "/diary?week=2026-W37"),
                         school_.ivanov);
    }
    int day() { return status_of(site_.request(Method::get, "/api/v1/day"), school_.petrova); }
    /// A list that one looks through: the least urgent here, but for what workers make.
    int courses() {
        return status_of(site_.request(Method::get, "/api/v1/courses"), school_.petrova);
    }

    /// As many marks as are a queue; every answer is held back.
    void fill() {
        for (std::size_t i = 0; i < limits::held_answers_of_a_queue; ++i) ASSERT_EQ(mark(), 0);
    }
    /// Some read, and a queue stands for them too.
    void read_for_a_while() {
        day();
        now_ += limits::queue_stands_milliseconds * millisecond;
        day();
    }

    std::int64_t now_ = 1'000'000 * millisecond;
    int marks_ = 0;
    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    SlowScribe scribe_;
    TestedSite site_{archive_};
    std::unique_ptr<Dispatcher> thread_;
};

TEST_F(SlowDatabase, MarksAreTurnedAwayInWordsWhenThoseBeforeThemHaveWaitedLong) {
    fill();
    now_ += limits::held_answer_patience_milliseconds * millisecond - 1;
    EXPECT_EQ(mark(), 0) << "still admitted";
    ++now_;
    const std::size_t admitted = scribe_.held.size();
    for (int i = 0; i < 100; ++i) EXPECT_EQ(mark(), 503);
    EXPECT_EQ(scribe_.held.size(), admitted) << "no scribe was asked";
}

TEST_F(SlowDatabase, AnswersMakeRoomForMarksAtOnce) {
    fill();
    now_ += limits::held_answer_patience_milliseconds * millisecond;
    ASSERT_EQ(mark(), 503);
    scribe_.answer_first();
    EXPECT_EQ(mark(), 0);
    EXPECT_EQ(mark(), 503);
    while (!scribe_.held.empty()) scribe_.answer_first();
    for (int i = 0; i < 10; ++i) EXPECT_EQ(mark(), 0);
}

TEST_F(SlowDatabase, AFewLongCommandsTurnNobodyAway) {
    ASSERT_EQ(mark(), 0);
    now_ += 3600 * 1000 * millisecond;
    EXPECT_EQ(mark(), 0);
    EXPECT_EQ(diary(), 200);
}

TEST_F(SlowDatabase, WhatIsReadGivesWayToMarksTheLeastUrgentFirst) {
    fill();
    now_ += limits::diary_patience_milliseconds * millisecond;
    ASSERT_EQ(mark(), 0);
    scribe_.answer_first();
    read_for_a_while();
    EXPECT_EQ(courses(), 503);
    EXPECT_EQ(diary(), 503);
    EXPECT_EQ(day(), 200) << "a teacher's page";
    EXPECT_EQ(mark(), 0) << "marks last";
}

TEST_F(SlowDatabase, OnceMarksAreQuickEverybodyReads) {
    fill();
    now_ += limits::diary_patience_milliseconds * millisecond;
    ASSERT_EQ(mark(), 0);
    scribe_.answer_first();
    read_for_a_while();
    ASSERT_EQ(diary(), 503);
    while (scribe_.held.size() >= limits::held_answers_of_a_queue) scribe_.answer_first();
    EXPECT_EQ(diary(), 200);
    EXPECT_EQ(courses(), 200);
}

// The primary is away: no mark is answered, and that is no reason not to show diaries.
TEST_F(SlowDatabase, WhereNoMarkIsAnsweredAtAllDiariesAreShown) {
    fill();
    now_ += 8 * 1000 * millisecond;
    read_for_a_while();
    EXPECT_EQ(mark(), 503);
    EXPECT_EQ(diary(), 200);
    EXPECT_EQ(courses(), 200);
}

}  // namespace
}  // namespace letopis::http
