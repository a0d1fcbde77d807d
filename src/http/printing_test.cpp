// How a printed file gets from the worker that made it to the connection's thread.

#include "http/rooms/printing.h"

#include <gtest/gtest.h>

#include <future>

#include "app/archive/testing/tested_archive.h"
#include "http/site.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

class PrintedFiles : public ::testing::Test {
protected:
    /// The answer as the connection's thread is given it.
    Response answer_to_print(const std::function<Result<PdfFile>(const Printing&)>& make) {
        Call call{site_, site_.context, memory_, request_, now_};
        EXPECT_TRUE(call.resume(accounts_.open(1, archive_.school.deputy, now_).session));
        EXPECT_TRUE(call.find_standing());
        std::promise<MakeResponse> answered;
        const Pledge pledge{[&](MakeResponse send) { answered.set_value(std::move(send)); },
                            [](Response response) { return response; }};
        print(call, Later<PdfFile>{pledge}, make);
        return answered.get_future().get()();
    }

    letopis::testing::TestedArchive archive_;
    const Instant now_ = archive_.store.clock().now();
    testing::MemoryAccounts accounts_;
    testing::KeptLog log_;
    Stamps stamps_;
    SystemRandom random_;
    Workers workers_{1, 4};
    const School own_{.org_id = 1,
                      .readers = archive_.readers,
                      .writer = archive_.writer,
                      .ledger = archive_.book,
                      .stamps = stamps_,
                      .printer = archive_.printer,
                      .shelf = archive_.shelf,
                      .own_folder = archive_.own};
    Site site_{Context{.schools = {own_},
                       .accounts = accounts_,
                       .clock = archive_.store.clock(),
                       .random = random_,
                       .workers = workers_,
                       .log = log_,
                       .web = {}}};
    ThreadMemory memory_{site_.memory};
    const Request request_;
};

TEST_F(PrintedFiles, AreNotCopiedByTheThreadThatSendsThem) {
    constexpr std::size_t megabyte = 1'000'000;
    const char* made = nullptr;
    const Response response = answer_to_print([&](const Printing&) {
        PdfFile file{.bytes = std::string(megabyte, 'x'), .file_name = "Журнал.pdf"};
        made = file.bytes.data();
        return Result<PdfFile>{std::move(file)};
    });
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body.size(), megabyte);
    EXPECT_EQ(response.body.in_memory().data(), made);
}

TEST_F(PrintedFiles, ThatCannotBeMadeAreRefused) {
    const Response response =
        answer_to_print([](const Printing&) { return Result<PdfFile>{RefusalCode::not_found}; });
    EXPECT_EQ(response.status, 404);
}

}  // namespace
}  // namespace letopis::http
