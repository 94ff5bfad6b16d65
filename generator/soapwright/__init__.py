"""soapwright writes typed Python clients from WSDL and XSD."""

__version__ = "0.1.0"
