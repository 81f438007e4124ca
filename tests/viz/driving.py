"""What the tests of the page share: reading its state, and waiting for it."""

ENGINES = ("vis", "canvas")


def shown(page) -> int:
    return page.evaluate("VC.scene.nodes.length")


def state(page, name):
    return page.evaluate(f"VC.state.{name}")


def until(page, expression: str, argument: object = None) -> None:
    """Waits for a condition; the page's policy forbids the evaluation that Playwright's own waiting needs."""
    for _ in range(100):
        if page.evaluate(expression, argument):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never came true: {expression}")
