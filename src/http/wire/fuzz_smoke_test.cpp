// A short run of the fuzzer's property: every cut and many flips of true bodies.
#include <gtest/gtest.h>

#include "base/random.h"
#include "http/wire/fuzz_targets.h"

namespace letopis::http {
namespace {

TEST(FuzzSmoke, NoBodyBreaksTheJsonReader) {
    const std::string samples[] = {
        write_json(RecordCells{.commands = {{.text = "5/4", .reason = "опечатка"}, {}}}),
        write_json(LessonCommand{.topic = "Дроби «простые»",
                                 .homework_none = true,
                                 .works = std::vector<Work>{{}, {.work_no = 2}}}),
        write_json(CouncilCommand{.protocol_no = "7", .decisions = {{}}})};
    SeededRandom random{2026};
    for (const std::string& sample : samples) {
        EXPECT_TRUE(read_json<RecordCells>(sample) || read_json<LessonCommand>(sample) ||
                    read_json<CouncilCommand>(sample));
        for (std::size_t size = 0; size <= sample.size(); ++size)
            fuzz_json(as_bytes(sample).first(size));
        for (int i = 0; i < 2000; ++i) {
            std::string spoilt = sample;
            for (int flips = 0; flips <= i % 3; ++flips)
                spoilt[random.below(spoilt.size())] = static_cast<char>(random.below(256));
            fuzz_json(as_bytes(spoilt));
        }
    }
}

}  // namespace
}  // namespace letopis::http
