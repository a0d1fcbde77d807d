// The server on a disk that is full: refused in words, reading goes on, writing resumes by itself.

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/mount.h>
#include <unistd.h>

#include <vector>

#include "http/wire/outcomes.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/own_mounts.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;

/// A disk of so many megabytes over the folder, gone with the process.
bool mount_small_disk(const std::string& folder, int megabytes) {
    const std::string size = "size=" + std::to_string(megabytes) + "m";
    return leave_for_own_mounts() && ::mount("none", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

/// A file that takes all the room there is.
class Ballast {
public:
    explicit Ballast(std::string path) : path_{std::move(path)} {}
    ~Ballast() { remove(); }
    Ballast(const Ballast&) = delete;
    Ballast& operator=(const Ballast&) = delete;

    void fill() {
        const int file = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        const std::vector<char> piece(64 * 1024, 'b');
        std::size_t size = piece.size();
        while (size > 0)
            if (::write(file, piece.data(), size) <= 0) size /= 2;
        ::close(file);
    }
    void remove() { ::unlink(path_.c_str()); }

private:
    std::string path_;
};

class FullDisk : public ::testing::Test {
protected:
    void SetUp() override {
        if (!mount_small_disk(folder_.path(), 24))
            GTEST_SKIP() << "skipped: no right to mount a small disk here";
        school_.emplace(found_small_school(folder_.path()));
        server_.emplace(folder_.path());
        teacher_.emplace(server_->port());
        ASSERT_EQ(teacher_->sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    }
    void TearDown() override {
        server_.reset();
        ::umount2(folder_.path().c_str(), MNT_DETACH);
    }

    /// One command about the first cell: "4" after "5" after "4".
    http::RecordCells next_command() {
        ++commands_;
        IdBytes id{};
        id[0] = 7;
        id[14] = static_cast<std::uint8_t>(commands_ >> 8);
        id[15] = static_cast<std::uint8_t>(commands_);
        return {{{.command_id = CommandId{id},
                  .lesson_id = school_->lessons[0],
                  .student_id = school_->students[0],
                  .text = commands_ % 2 == 0 ? "4" : "5",
                  .base_version = version_}}};
    }
    http::CellOutcome send(const http::RecordCells& command) {
        const Answered answered = teacher_->send("POST", "/api/v1/cells", command);
        const auto read = http::read_json<http::CellOutcomes>(answered.body);
        EXPECT_TRUE(read) << answered.head << answered.body;
        if (!read || read->outcomes.size() != 1) return {};
        if (read->outcomes[0].outcome == http::Outcome::recorded)
            version_ = read->outcomes[0].version;
        return read->outcomes[0];
    }
    std::string journal() {
        const Answered answered =
            teacher_->get("/api/v1/courses/" + school_->algebra.text() + "/journal");
        EXPECT_EQ(answered.status, 200) << answered.body;
        return answered.body;
    }

    ScratchFolder folder_;
    std::optional<SmallSchool> school_;
    std::optional<LetopisServer> server_;
    std::optional<Browser> teacher_;
    EntryIndex version_ = -1;
    int commands_ = 0;
};

TEST_F(FullDisk, IsToldInWordsWhileReadingGoesOnAndWritingResumesByItself) {
    EXPECT_EQ(send(next_command()).outcome, http::Outcome::recorded);
    const std::string before = journal();

    Ballast ballast{folder_.path() + "/ballast"};
    ballast.fill();
    // Pages that the database has already may still take a few.
    constexpr int most_that_fit = 3000;
    http::RecordCells refused_command;
    http::CellOutcome outcome{.outcome = http::Outcome::recorded, .refusal = {}};
    for (int i = 0; i < most_that_fit && outcome.outcome == http::Outcome::recorded; ++i) {
        refused_command = next_command();
        outcome = send(refused_command);
        ballast.fill();
    }
    ASSERT_EQ(outcome.outcome, http::Outcome::refused);
    EXPECT_EQ(outcome.refusal->code, "storage_unavailable");
    EXPECT_THAT(outcome.refusal->message, HasSubstr("Запись временно невозможна"));
    EXPECT_NE(outcome.text, refused_command.commands[0].text);
    EXPECT_THAT(journal(), HasSubstr("\"cells\""));
    EXPECT_EQ(teacher_->get("/api/v1/session").status, 200);
    EXPECT_EQ(send(refused_command).outcome, http::Outcome::refused);

    ballast.remove();
    // The page asks again with the same id; nobody starts the server anew.
    outcome = send(refused_command);
    EXPECT_EQ(outcome.outcome, http::Outcome::recorded) << server_->complaints();
    EXPECT_EQ(outcome.text, refused_command.commands[0].text);
    EXPECT_EQ(send(next_command()).outcome, http::Outcome::recorded);
    EXPECT_EQ(server_->stop(), 0) << server_->complaints();
    EXPECT_EQ(letopis({"verify", "--data", folder_.path()}).exit_code, 0);
}

}  // namespace
}  // namespace letopis::testing
