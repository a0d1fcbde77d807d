// kill -9 at random moments under load: what was acknowledged is there, and nothing is half.

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <semaphore>

#include "ports/testing/sample_school.h"
#include "store/checking/verify_store.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

CommandId command_id(std::int64_t number) {
    IdBytes bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    bytes[0] = 1;
    return CommandId{bytes};
}

/// Command `number` states so many entries: all or none of them must be found.
std::int64_t entries_of(std::int64_t number) { return 1 + number % 3; }

Command marking(std::int64_t number) {
    const SampleSchool sample;
    std::vector<EntryBody> facts;
    for (std::int64_t i = 0; i < entries_of(number); ++i)
        facts.push_back(MarkRecorded{
            {sample.monday_7, sample.ezhov, 1, 1 + static_cast<int>(i)}, MarkValue::five, {}});
    return {command_id(number), {}, [facts](DecisionContext&) {
                return Result<std::vector<EntryBody>>{facts};
            }};
}

/// The server's part: writes without end and says each number that was acknowledged.
[[noreturn]] void write_until_killed(const SchoolFiles& files, std::int64_t from,
                                     int acknowledged) {
    constexpr int in_flight = 24;
    SetClock clock{Instant{from}};
    SeededRandom random{static_cast<std::uint64_t>(from)};
    auto school = School::open(files, clock, random);
    if (!school) ::_exit(3);
    std::counting_semaphore<> room{in_flight};
    for (std::int64_t number = from;; ++number) {
        room.acquire();
        (*school)->writer().submit(marking(number), [&, number](Result<Receipt> receipt) {
            if (!receipt || ::write(acknowledged, &number, sizeof number) != sizeof number)
                ::_exit(4);
            room.release();
        });
    }
}

TEST(Crash, WhatWasAcknowledgedIsThereAndNothingIsHalf) {
    constexpr int kills = 50;
    constexpr std::uint64_t seed = 1918;
    SCOPED_TRACE("seed " + std::to_string(seed));
    SeededRandom chance{seed};
    SetClock clock{Instant{1}};
    testing::SchoolFolder folder;
    {
        SeededRandom random{seed};
        auto school = folder.open(clock, random);
        ASSERT_TRUE(school->writer().append({id_of<CommandId>(1), {}, [](DecisionContext&) {
                                                 return Result<std::vector<EntryBody>>{
                                                     SampleSchool{}.facts()};
                                             }}));
    }
    std::vector<std::int64_t> acknowledged;
    std::int64_t from = 1'000;
    for (int kill = 0; kill < kills; ++kill, from += 1'000'000) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(ends[0]);
            write_until_killed(folder.files(), from, ends[1]);
        }
        ::close(ends[1]);
        std::int64_t number = 0;
        for (auto left = 1 + chance.below(120);
             left > 0 && ::read(ends[0], &number, sizeof number) == sizeof number; --left)
            acknowledged.push_back(number);
        ::kill(child, SIGKILL);
        while (::read(ends[0], &number, sizeof number) == sizeof number)
            acknowledged.push_back(number);
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the writer gave up: " << WEXITSTATUS(status);
    }
    ASSERT_GT(acknowledged.size(), static_cast<std::size_t>(kills));

    SeededRandom random{seed};
    auto school = folder.open(clock, random);
    ASSERT_TRUE(school);
    EXPECT_TRUE(school->readers().look([&](Reader& reader) {
        for (const std::int64_t number : acknowledged) {
            const auto answer = reader.command_answer(command_id(number)).value();
            ASSERT_TRUE(answer) << number;
            EXPECT_EQ(answer->entry_count, entries_of(number));
        }
    }));
    school.reset();
    NoProgress nobody_waits;
    const auto report = verify_store(folder.files(), nobody_waits).value();
    for (const Finding& finding : report.findings.named())
        ADD_FAILURE() << finding.place << ": " << finding.words;
    EXPECT_GE(report.entry_count, static_cast<EntryIndex>(acknowledged.size()));
}

}  // namespace
}  // namespace letopis::store
